"""The core: sends, routes, authenticates and understands for any generated package.

A call is one straight line: ``engine`` prepares it (``plan``, ``credentials``, ``routing``, ``bodies``),
``transport`` sends it and tells what became of it, ``engine`` wait_steps that into a typed result or a typed
error (``answers``, ``failures``). All decisions are pure functions shared by the synchronous and the
asynchronous client; only ``transport`` does I/O and imports the HTTP library. Nothing here names an
operation, a path or a field of one API: those come from the generated package, through ``contract``.
"""
