"""Rewrites objects with ``properties`` and a ``oneOf`` that adds properties into a union of objects.

Such an object has one of several forms, each with the common part; this module writes the union of these forms.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from ..common.json_pointer import child, normal, tokens
from ..common.json_values import Json, as_list, as_object, is_list, is_object, object_of
from ..openapi.grammar import resolve, walk
from ..openapi.schema_objects import ANNOTATIONS, mapped, same_object

_MOST = 24
"""The largest number of alternatives to expand in one schema."""
_OBJECT = frozenset(
    {
        *("type", "properties", "required", "additionalProperties", "minProperties", "maxProperties"),
        *("allOf", "patternProperties", "nullable"),
    }
)


def distribute(document: dict[str, Any]) -> None:
    """Rewrite each schema that is both an object and a union as a union of objects."""
    for place in list(walk(document)):
        if place.kind == "schema" and place.value and "$ref" not in place.value:
            _beside(document, place.pointer, place.value)
            _inside(document, place.pointer, place.value)


def _beside(document: dict[str, Any], pointer: str, schema: dict[str, Any]) -> None:
    """Expand ``properties`` or ``allOf`` beside one oneOf or anyOf."""
    keywords = [keyword for keyword in ("oneOf", "anyOf") if is_list(schema.get(keyword))]
    if len(keywords) != 1 or not (schema.get("properties") or "allOf" in schema):
        return
    (keyword,) = keywords
    others = {key: value for key, value in schema.items() if key in _OBJECT}
    rest = schema.keys() - others.keys() - {keyword} - ANNOTATIONS
    members = as_list(schema[keyword])
    if any(key[:2] != "x-" and key != "discriminator" for key in rest) or len(members) > _MOST:
        return
    if not _brings_properties(document, schema, members) or not _are_objects(document, members):
        return
    common = {key: value for key, value in others.items() if key != "nullable"}
    nullable = schema.get("nullable")
    for key in others:
        del schema[key]
    schema[keyword] = [_joined(common, member) for member in members]
    _discriminate(schema, pointer, keyword, members)
    if nullable is not None:
        schema["nullable"] = nullable


def _inside(document: dict[str, Any], pointer: str, schema: dict[str, Any]) -> None:
    """Expand an ``allOf`` of objects, exactly one of which is a union."""
    parts: Any = schema.get("allOf")
    if not is_list(parts) or len(parts) < 2 or {"oneOf", "anyOf"} & schema.keys():
        return
    resolved = [resolve(document, "", part)[1] if is_object(part) else part for part in as_list(parts)]
    if not all(map(is_object, resolved)):
        return
    unions = [index for index, part in enumerate(resolved) if _is_plain_union(part)]
    if len(unions) != 1:
        return
    (index,) = unions
    keyword = "oneOf" if "oneOf" in resolved[index] else "anyOf"
    members = as_list(resolved[index][keyword])
    others = [part for at, part in enumerate(as_list(parts)) if at != index]
    if len(members) > _MOST or not _are_objects(document, [*members, *others]):
        return
    common = {
        "allOf": others,
        **{key: value for key, value in schema.items() if key in _OBJECT - {"allOf", "nullable"}},
    }
    for key in [key for key in schema if key in _OBJECT - {"nullable"}]:
        del schema[key]
    schema[keyword] = [_joined(common, member) for member in members]
    if "discriminator" in resolved[index]:
        schema["discriminator"] = copy.deepcopy(resolved[index]["discriminator"])
    _discriminate(schema, pointer, keyword, members)


def _discriminate(schema: dict[str, Any], pointer: str, keyword: str, members: list[Any]) -> None:
    """Point the discriminator to the joined objects instead of the original alternatives."""
    discriminator: Any = schema.get("discriminator")
    declared: Any = discriminator.get("mapping", {}) if is_object(discriminator) else None
    if not is_object(declared) or not all(isinstance(target, str) for target in declared.values()):
        return  # no discriminator, or one that is refused later
    places = {
        normal(member["$ref"]): child(pointer, keyword, index)
        for index, member in enumerate(members)
        if is_object(member) and isinstance(member.get("$ref"), str)
    }
    mapping: dict[str, str] = dict(declared)
    for value, target in mapping.items():
        mapping[value] = places.get(mapped(target), target)
    for at, place in places.items():
        if place not in mapping.values():
            mapping.setdefault(tokens(at)[-1], place)
    schema["discriminator"] = {**discriminator, "mapping": mapping}


def _joined(common: Mapping[str, Any], member: Any) -> dict[str, Any]:
    """Return the common part and one alternative as one ``allOf``."""
    own = copy.deepcopy(dict(common))
    parts = own.pop("allOf", [])
    named: dict[str, str] = {}
    title, reference = (object_of(member).get(keyword) for keyword in ("title", "$ref"))
    if isinstance(title, str):
        named["title"] = title
    elif isinstance(reference, str):
        named["title"] = tokens(reference)[-1]
    return {**named, "allOf": [*parts, *([{"type": "object", **own}] if own else []), copy.deepcopy(member)]}


def _is_plain_union(schema: Mapping[str, Any]) -> bool:
    keywords = {key for key in schema if key not in ANNOTATIONS and key[:2] != "x-"} - {
        "type",
        "discriminator",
    }
    return keywords in ({"oneOf"}, {"anyOf"})


def _brings_properties(document: dict[str, Any], schema: Mapping[str, Any], members: list[Any]) -> bool:
    """Whether an alternative declares a property that the object beside it lacks."""
    known = _names(document, {key: schema[key] for key in ("properties", "allOf") if key in schema})
    return any(not _names(document, member) <= known for member in members)


def _names(document: Json, value: Any) -> set[str]:
    return {name for schema in same_object(document, value) for name in schema.get("properties") or ()}


def _are_objects(document: dict[str, Any], members: list[Any]) -> bool:
    return all(_is_object_schema(document, member, 8) for member in members)


def _is_object_schema(document: dict[str, Any], value: Any, depth: int) -> bool:
    _, schema = resolve(document, "", value)
    if not depth or not is_object(schema) or {"enum", "const", "not"} & schema.keys():
        return False
    if "type" in schema:
        return bool(schema["type"] == "object")
    parts = [part for keyword in ("allOf", "oneOf", "anyOf") for part in as_object(schema).get(keyword, [])]
    return bool(schema.get("properties")) or all(
        _is_object_schema(document, part, depth - 1) for part in parts
    )
