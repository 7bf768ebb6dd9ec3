"""The schemas that a schema consists of, without the properties of objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.graph import Graph
from ..common.json_pointer import child, normal
from ..common.json_values import is_list, is_object
from .grammar import Place, walk


def schema_graph(data: Mapping[str, Any]) -> Graph:
    """Pointer of each schema of a document -> pointers of the schemas that it consists of."""
    return {place.pointer: list(_inside(place)) for place in walk(data) if place.kind == "schema"}


def _inside(place: Place) -> Iterator[str]:
    """The schemas that a schema consists of, before any property of an object."""
    pointer, schema = place.pointer, place.value
    if isinstance(schema.get("$ref"), str):
        yield normal(schema["$ref"])
    for keyword in ("allOf", "oneOf", "anyOf"):
        parts = schema.get(keyword)
        if is_list(parts):
            yield from (child(pointer, keyword, index) for index in range(len(parts)))
    for keyword in ("items", "not"):
        if is_object(schema.get(keyword)):
            yield child(pointer, keyword)
    if is_object(schema.get("additionalProperties")) and not schema.get("properties"):
        yield child(pointer, "additionalProperties")
