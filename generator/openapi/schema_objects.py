"""Schema objects: their keywords, and their references to other schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..common.graph import Graph
from ..common.json_pointer import child, normal
from ..common.json_values import Json, is_list, is_object, list_of, object_of
from .grammar import Place, resolve, walk

ANNOTATIONS = frozenset(
    {"title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "xml"}
    | {"externalDocs", "summary", "$comment", "$schema"}
)
"""Keywords that do not constrain values."""
KEYWORDS = frozenset(
    {
        *("$schema", "$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment"),
        *("$defs", "definitions", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
        *("dependentSchemas", "dependentRequired", "dependencies", "prefixItems", "items", "contains"),
        *("properties", "patternProperties", "additionalProperties", "propertyNames"),
        *("unevaluatedItems", "unevaluatedProperties", "type", "enum", "const", "multipleOf"),
        *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern"),
        *("maxItems", "minItems", "uniqueItems", "maxContains", "minContains"),
        *("maxProperties", "minProperties", "required", "format"),
        *("contentEncoding", "contentMediaType", "contentSchema"),
        *("title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples"),
        *("discriminator", "xml", "externalDocs"),
    }
)
"""Keywords of OpenAPI 3.1: JSON Schema 2020-12 and the OAS base vocabulary; 3.0 has a JSON Schema."""


def same_object(
    data: Json, value: Any, keywords: tuple[str, ...] = ("allOf", "oneOf", "anyOf"), depth: int = 20
) -> Iterator[Json]:
    """Yield a schema and all schemas of the same object: parts and alternatives (references followed)."""
    _, schema = resolve(data, "", value)
    if depth and is_object(schema):
        yield schema
        for keyword in keywords:
            for part in list_of(schema.get(keyword)):
                yield from same_object(data, part, keywords, depth - 1)


def mapping_of(schema: Any) -> dict[str, str]:
    """Return the mapping of a discriminator without values that are not text."""
    mapping = object_of(object_of(object_of(schema).get("discriminator")).get("mapping"))
    return {value: target for value, target in mapping.items() if isinstance(target, str)}


def mapped(target: str) -> str:
    """Return the pointer of a discriminator mapping's value: a reference, or the name of a component."""
    return normal(target) if "/" in target or "#" in target else child("#/components/schemas", target)


def targets_of(place: Place) -> list[str]:
    """Return the pointers of an object's references."""
    reference = place.value.get("$ref")
    targets = list(mapping_of(place.value).values()) if place.kind == "schema" else []
    return [*([normal(reference)] if isinstance(reference, str) else []), *map(mapped, targets)]


def schema_graph(data: Json) -> Graph:
    """Return a graph: pointer of each schema -> pointers of the schemas that it consists of."""
    return {place.pointer: list(_inside(place)) for place in walk(data) if place.kind == "schema"}


def _inside(place: Place) -> Iterator[str]:
    """Yield the schemas that a schema consists of, except properties of objects."""
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
