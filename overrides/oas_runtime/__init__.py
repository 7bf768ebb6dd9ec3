"""The runtime of clients that are generated from an OpenAPI document. It knows no particular API.

Generated packages declare operations with it (``operation``, ``rules``, ``model``) and a client drives them
(``call``). A call is one straight line: ``request`` checks and writes the arguments, ``auth`` adds
credentials, ``transport`` sends the request and reports what became of it, ``policy`` decides about another
attempt, and ``response`` gives a typed result or a typed error (``errors``). All decisions are pure functions
shared by the synchronous and the asynchronous client; only ``transport`` does I/O.
"""
