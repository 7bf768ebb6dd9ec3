"""The grammar of OpenAPI: the kind of object at each position of a document, and the walk over the objects.

A walk follows the grammar, not the spelling of keys: a response named ``default`` is a response, a property named
``enum`` is a property, and the content of an example or an extension is not an object at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from ..common.json_pointer import child, lookup, normal
from ..common.json_values import Json, as_object, is_list, is_object

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Form = Literal["one", "list", "map"]

_PARAMETER: dict[str, tuple[Form, str]] = {
    "schema": ("one", "schema"),
    "content": ("map", "media type"),
    "examples": ("map", "example"),
}

GRAMMAR: Mapping[str, Mapping[str, tuple[Form, str]]] = {
    "document": {
        "paths": ("map", "path item"),
        "webhooks": ("map", "path item"),
        "x-webhooks": ("map", "path item"),
        "components": ("one", "components"),
        "servers": ("list", "server"),
        "tags": ("list", "tag"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "request body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path item"),
    },
    "path item": {
        **dict.fromkeys(METHODS, ("one", "operation")),
        "servers": ("list", "server"),
        "parameters": ("list", "parameter"),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
        "servers": ("list", "server"),
        "x-region-servers": ("list", "server"),
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request body": {"content": ("map", "media type")},
    "media type": {
        "schema": ("one", "schema"),
        "examples": ("map", "example"),
        "encoding": ("map", "encoding"),
    },
    "encoding": {"headers": ("map", "header")},
    "response": {
        "headers": ("map", "header"),
        "content": ("map", "media type"),
        "links": ("map", "link"),
    },
    "link": {"server": ("one", "server")},
    "server": {"variables": ("map", "server variable")},
    "schema": {
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("list", "schema")),
        **dict.fromkeys(
            ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), ("map", "schema")
        ),
        **dict.fromkeys(
            (
                *("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"),
                *("unevaluatedItems", "unevaluatedProperties", "contentSchema"),
            ),
            ("one", "schema"),
        ),
    },
}
"""Kind of an object -> its fields with objects: their form and kind."""


_EXTENSIBLE = frozenset({"paths", "responses"})


class Place(NamedTuple):
    """An object of the document, with its position and its kind."""

    pointer: str
    kind: str
    value: dict[str, Any]


def walk(data: Json) -> Iterator[Place]:
    """Yield every object of the document in the order of its text; references are not followed."""
    stack: list[tuple[str, str, Any]] = [("#", "document", data)]
    while stack:
        pointer, kind, value = stack.pop()
        if not isinstance(value, dict):
            continue
        place = Place(pointer, kind, as_object(value))
        yield place
        stack.extend(reversed(below(place)))


def below(place: Place) -> list[tuple[str, str, Any]]:
    """Yield the objects directly below an object: pointer, kind and value."""
    pointer, owner, value = place
    if "$ref" in value and owner not in ("schema", "path item"):
        return []
    if owner == "callback":
        return _members(pointer, "path item", value, extensible=True)
    fields = GRAMMAR.get(owner)
    if fields is None or fields.keys().isdisjoint(value):
        return []
    objects: list[tuple[str, str, Any]] = []
    for key, (form, kind) in fields.items():
        if key not in value:
            continue
        at, held = f"{pointer}/{key}", value[key]
        if form == "one":
            objects.append((at, kind, held))
        elif form == "list" and is_list(held):
            objects += [(f"{at}/{index}", kind, item) for index, item in enumerate(held)]
        elif form == "map" and is_object(held):
            objects += _members(at, kind, held, extensible=key in _EXTENSIBLE and owner != "components")
    return objects


def _members(pointer: str, kind: str, value: Json, *, extensible: bool) -> list[tuple[str, str, Any]]:
    """Yield the members of a map; extensions are included where keys are free names."""
    return [
        (child(pointer, key), kind, member)
        for key, member in value.items()
        if not (extensible and key.startswith("x-"))
    ]


def resolve(data: Json, pointer: str, value: Any) -> tuple[str, Any]:
    """Follow ``$ref``; returns the pointer of the target, and the target."""
    while is_object(value) and isinstance(value.get("$ref"), str):
        pointer = normal(value["$ref"])
        value = lookup(data, pointer)
    return pointer, value


def paths_of(data: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield each path in order: the path, the pointer of its path item (references followed), the item."""
    for path in sorted(data.get("paths") or {}):
        if not path.startswith("x-"):
            yield path, *resolve(data, child("#/paths", path), data["paths"][path])


def operations_of(data: Json) -> Iterator[tuple[str, str, str, Json, Json]]:
    """Yield each operation: path, method, pointer, operation, path item (references followed)."""
    for path, pointer, item in paths_of(data):
        for method in METHODS:
            if method in item:
                yield path, method, child(pointer, method), item[method], item


def parameters_at(data: Json, pointer: str, owner: Json) -> Iterator[tuple[str, Json]]:
    """Yield the parameters of an operation or a path item with their real positions."""
    for index, value in enumerate(owner.get("parameters", ())):
        yield resolve(data, child(pointer, "parameters", index), value)


def parameters_of(data: Json, pointer: str) -> Iterator[Json]:
    """Yield the parameters of the operation at ``pointer``, those of its path item first."""
    for owner in (pointer.rpartition("/")[0], pointer):
        yield from (parameter for _, parameter in parameters_at(data, owner, lookup(data, owner)))


def http_scheme(data: Json, name: str) -> str:
    """Return the HTTP authentication of a security scheme, such as ``basic``; empty for other types."""
    scheme = data.get("components", {}).get("securitySchemes", {}).get(name, {})
    _, scheme = resolve(data, "", scheme)
    return str(scheme.get("scheme", "")).lower() if scheme.get("type") == "http" else ""


def tag_of(operation: Json) -> str:
    """Return the tag of an operation's method: its first tag."""
    return next(iter(operation.get("tags") or ()), "default")


def plain_path(path: str) -> str:
    """Return a path without its query and fragment."""
    return path.partition("#")[0].partition("?")[0]


def tags_of(data: Json) -> dict[str, Json]:
    """Return the tag objects of the document by name."""
    return {tag["name"]: tag for tag in data.get("tags", ())}
