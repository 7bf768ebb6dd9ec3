"""``x-aliases``: other names that responses have for a property."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child
from ..common.json_values import is_list
from .extension import Document, Extension, Owner, Rating

_NAME = "x-aliases"


def _problems(document: Document) -> Iterator[Problem]:
    for pointer, _, schema in document.of_kind("schema", _NAME):
        names: Any = schema[_NAME]
        if not is_list(names) or not all(isinstance(name, str) and name for name in names):
            message = f"{_NAME} is {names!r:.60}, which is not a list of property names"
            yield Problem(child(pointer, _NAME), message, "Correct it in an overlay.")


def _read(owner: Owner) -> tuple[str, ...]:
    return tuple(owner.value.get(_NAME, ()))


ALIASES = Extension[tuple[str, ...]](
    name=_NAME,
    owners=("schema",),
    on="property",
    meaning="other names that responses have for the property",
    rating=Rating("safe", "safe"),
    problems=_problems,
    read=_read,
)
