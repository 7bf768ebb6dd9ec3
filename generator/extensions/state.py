"""``x-state`` of an operation or of the document: what the emulator keeps. Nothing of it reaches generated code.

::

    x-state:
      action: create            create, read, list, update, replace, delete, or the name of a behaviour
      resource: applications    the collection
      key: id                   the property that identifies a resource
      parameter: application_id the path parameter that does
      code: "4"                 the code by which a success refuses wrong credentials

At the root, ``accounts`` says that credentials are verified.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child, is_object
from ..openapi.grammar import walk

EXTENSION = "x-state"
MEMBERS = frozenset({"action", "resource", "key", "parameter", "code"})

Json = Mapping[str, Any]


def problems(data: Json) -> Iterator[Problem]:
    """Declarations that the emulator could not act on."""
    for pointer, kind, value in walk(data):
        if kind == "operation" and EXTENSION in value:
            yield from _of_operation(child(pointer, EXTENSION), value[EXTENSION])


def _of_operation(pointer: str, declared: Any) -> Iterator[Problem]:
    if not is_object(declared) or not isinstance(declared.get("action"), str):
        yield Problem(pointer, "must be an object with an action", "Write {action: ...}.")
        return
    for name, value in declared.items():
        if name not in MEMBERS:
            yield Problem(
                child(pointer, name), "is no member of x-state", f"Known: {', '.join(sorted(MEMBERS))}."
            )
        elif not isinstance(value, str):
            yield Problem(child(pointer, name), "is no text", "Write a text.")
