"""Removes unused components."""

from __future__ import annotations

from typing import Any

from ..common.graph import reachable
from ..common.json_pointer import child, tokens
from ..common.json_values import as_object, object_of
from ..openapi.grammar import walk
from ..openapi.schema_objects import targets_of
from .notes import Notes

_SCHEMAS = "#/components/schemas"


def without_unused(document: dict[str, Any], notes: Notes) -> None:
    """Remove the schemas that no operation and no webhook uses, in a document with operations."""
    schemas = object_of(object_of(document.get("components")).get("schemas"))
    for key in sorted(set(schemas) - used_schemas(document)) if document.get("paths") else ():
        del as_object(schemas)[key]
        if child(_SCHEMAS, key) not in notes.origins:
            notes.add(child(_SCHEMAS, key), "Ignored, for nothing uses them")


def used_schemas(document: dict[str, Any]) -> set[str]:
    """Return the keys of the schemas that are reachable from outside the schemas."""
    edges: dict[str, set[str]] = {}
    for place in walk(document):
        edges.setdefault(_key(place.pointer), set()).update(map(_key, targets_of(place)))
    return reachable([""], lambda key: edges.get(key, ()))


def _key(pointer: str) -> str:
    """Return the key of the schema component around a position; empty outside of them."""
    if not pointer.startswith(f"{_SCHEMAS}/"):
        return ""
    return tokens(pointer)[2]
