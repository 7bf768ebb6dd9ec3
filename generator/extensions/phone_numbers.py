"""``x-phone-number``: a text that is a phone number, written as people write it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child
from .extension import Document, Extension, Rating

_NAME = "x-phone-number"


def is_phone_number(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is that of a phone number."""
    return schema.get(_NAME) is True


def _problems(document: Document) -> Iterator[Problem]:
    for pointer, _, schema in document.of_kind("schema", _NAME):
        if schema[_NAME] is not True or schema.get("type", "string") not in ("string", ["string"]):
            yield Problem(child(pointer, _NAME), "is true, and of a string", "Write true, or remove it.")


PHONE_NUMBER = Extension[None](
    name=_NAME,
    owners=("schema",),
    on="property",
    meaning=(
        "a phone number: a leading `+`, spaces and dashes are removed where digits in international form remain; "
        "a refusal says so in words"
    ),
    rating=Rating("safe", "safe"),
    problems=_problems,
)
