"""A resolved schema: one of a few kinds, with pointers to its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["any", "scalar", "enum", "array", "map", "model", "union"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedSchema:
    """A resolved schema. ``pointer`` is the position of its structure, with references followed."""

    pointer: str
    kind: Kind
    schema: Mapping[str, Any]
    nullable: bool = False
    type: str = ""
    """Of a scalar: its JSON type."""
    format: str = ""
    values: tuple[Any, ...] = ()
    """Of an enum: its values without null, in document order."""
    inside: str | None = None
    """Of an array or map: pointer of its items or values; None if they allow any value."""
    members: tuple[ResolvedSchema, ...] = ()
    """Of a union: its alternatives without null."""
    places: tuple[str, ...] = ()
    """Of a union: the positions of its alternatives."""
    inlines: tuple[str, ...] = ()
    """Of a model: pointers of the inline object schemas that declare its properties."""
    bases: tuple[ResolvedSchema, ...] = ()
    """Of a model: the models that it includes by reference (``allOf``)."""
    required: tuple[str, ...] = ()
    """Of any part of a model: names required here or in its parts."""
    discriminator: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()
    """Of a union with a discriminator: (value, pointer or component name) as in the document."""


def is_binary(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is raw bytes: ``format: binary``, or in 3.1 a media type without a type."""
    if "type" in schema or "contentMediaType" not in schema:
        return schema.get("format") == "binary"
    return "contentEncoding" not in schema and "json" not in str(schema["contentMediaType"])
