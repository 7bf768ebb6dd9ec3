"""``x-secret``: a value that no repr and no message shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child
from .extension import Document, Extension, Rating

_NAME = "x-secret"


def is_secret(schemas: Iterable[Mapping[str, Any]]) -> bool:
    """Whether a value of these schemas is never shown: a password, a string only ever sent, or ``x-secret``."""
    return any(
        schema.get(_NAME) is True
        or schema.get("format") == "password"
        or (schema.get("writeOnly") is True and schema.get("type", "string") == "string")
        for schema in schemas
    )


def _problems(document: Document) -> Iterator[Problem]:
    for pointer, _, schema in document.of_kind("schema", _NAME):
        if not isinstance(schema[_NAME], bool):
            message = f"{_NAME} is {schema[_NAME]!r:.60}, which is not true or false"
            yield Problem(child(pointer, _NAME), message, "Correct it in an overlay.")


SECRET = Extension[None](
    name=_NAME,
    owners=("schema",),
    on="property",
    meaning="never shown in a repr or a message",
    rating=Rating("safe", "safe"),
    problems=_problems,
)
