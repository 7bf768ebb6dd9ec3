"""``x-state``: what the emulator keeps. The generator checks it, and writes nothing of it into code.

::

    x-state:
      action: create            create, read, list, update, replace, delete, or the name of a behaviour
      resource: applications    the collection
      key: id                   the property that identifies a resource
      parameter: application_id the path parameter that does
      code: "4"                 the code by which a success refuses wrong credentials

Of the document itself, ``accounts`` says that credentials are verified, ``above`` and ``references`` of which
collection a path parameter and a property of a request name a resource.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child
from ..common.json_values import is_object
from .extension import Document, Extension, Rating

_NAME = "x-state"
_NAMES = ("above", "references")
_MEMBERS = frozenset({"action", "resource", "key", "parameter", "code"})


def _problems(document: Document) -> Iterator[Problem]:
    """Declarations that the emulator could not act on."""
    for place in document.of_kind("operation", _NAME):
        yield from _of_operation(child(place.pointer, _NAME), place.value[_NAME])
    yield from _of_document(document.data.get(_NAME))


def _of_document(declared: Any) -> Iterator[Problem]:
    for name, value in declared.items() if is_object(declared) else ():
        pointer = child(child("#", _NAME), name)
        if name not in ("accounts", *_NAMES):
            yield Problem(
                pointer, f"{name} is no member of {_NAME}", f"Known: accounts, {', '.join(_NAMES)}."
            )
        elif name in _NAMES and not (
            is_object(value) and all(isinstance(one, str) for one in value.values())
        ):
            yield Problem(pointer, "must be an object of texts", "Write {name: collection}.")


def _of_operation(pointer: str, declared: Any) -> Iterator[Problem]:
    if not is_object(declared) or not isinstance(declared.get("action"), str):
        yield Problem(pointer, "must be an object with an action", "Write {action: ...}.")
        return
    for name, value in declared.items():
        if name not in _MEMBERS:
            known = ", ".join(sorted(_MEMBERS))
            yield Problem(child(pointer, name), f"{name} is no member of {_NAME}", f"Known: {known}.")
        elif not isinstance(value, str):
            yield Problem(child(pointer, name), "must be text", "Write text.")


STATE = Extension[None](
    name=_NAME,
    owners=("operation", "document"),
    on="operation, document",
    meaning=(
        "what the emulator does to its state: `{action: ..., resource: ..., key: ..., parameter: ..., code: ...}`; "
        "`{accounts: ...}` of the document has credentials verified, `above` and `references` tell which collections "
        "path parameters and properties name. Nothing of it reaches generated code"
    ),
    rating=Rating("safe", "safe"),
    problems=_problems,
)
