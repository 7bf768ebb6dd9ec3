"""Extensions of properties: ``x-secret``, ``x-phone-number`` and ``x-aliases``.

A secret is shown by no repr and no message; a phone number may be written as people write it; aliases are other
names that responses have for the property.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from .. import forms
from ..extension import Document, Extension, Owner, Rating

_SECRET = "x-secret"
_PHONE_NUMBER = "x-phone-number"
_ALIASES = "x-aliases"


def is_secret(schemas: Iterable[Mapping[str, Any]]) -> bool:
    """Whether a value is always hidden: a password, a write-only string, or ``x-secret``."""
    return any(
        schema.get(_SECRET) is True
        or schema.get("format") == "password"
        or (schema.get("writeOnly") is True and schema.get("type", "string") == "string")
        for schema in schemas
    )


SECRET = Extension[None](
    name=_SECRET,
    owners={"schema": {"type": "boolean"}},
    on="property",
    meaning="the value never appears in a repr or a message",
    rating=Rating("safe", "safe"),
)


def is_phone_number(schema: Mapping[str, Any]) -> bool:
    """Whether a schema describes a phone number."""
    return schema.get(_PHONE_NUMBER) is True


def _phone_number_conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, schema in document.of_kind("schema", _PHONE_NUMBER):
        if schema.get("type", "string") not in ("string", ["string"]):
            yield Problem(child(pointer, _PHONE_NUMBER), "is only for a string", PHONE_NUMBER.advice)


PHONE_NUMBER = Extension[None](
    name=_PHONE_NUMBER,
    owners={"schema": {"const": True}},
    on="property",
    meaning=(
        "the value is a phone number: a leading `+`, spaces and dashes are removed if the rest is a number in "
        "international format; an error describes the expected format"
    ),
    rating=Rating("safe", "safe"),
    advice="Write true at a string, or remove it.",
    conflicts=_phone_number_conflicts,
)


def _aliases(owner: Owner) -> tuple[str, ...]:
    return tuple(owner.value.get(_ALIASES, ()))


ALIASES = Extension[tuple[str, ...]](
    name=_ALIASES,
    owners={"schema": {"type": "array", "items": forms.TEXT}},
    on="property",
    meaning="other names of the property in responses",
    rating=Rating("safe", "safe"),
    read=_aliases,
)
