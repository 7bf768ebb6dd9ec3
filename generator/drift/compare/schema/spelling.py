"""One notation for schema keywords, without ineffective keywords."""

from __future__ import annotations

import math
import operator
from collections.abc import Iterable
from typing import Any, TypeGuard

from ....common.json_pointer import child
from ...model.document import Located, Node, listed, objects

LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
MAPS = ("properties", "patternProperties", "dependentSchemas")
_SINGLE = (
    "items",
    "not",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "if",
    "then",
    "else",
    "contentSchema",
)
_LISTS = ("oneOf", "anyOf", "allOf", "prefixItems")
_APPLIES: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        frozenset({"number", "integer"}),
    ),
    **dict.fromkeys(
        ("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"),
        frozenset({"string"}),
    ),
    **dict.fromkeys(
        ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "unevaluatedItems"),
        frozenset({"array"}),
    ),
    **dict.fromkeys(
        ("properties", "required", "additionalProperties", "patternProperties", "propertyNames"),
        frozenset({"object"}),
    ),
    **dict.fromkeys(
        ("minProperties", "maxProperties", "dependentRequired", "dependentSchemas"), frozenset({"object"})
    ),
}
"""Keyword -> the types that it limits."""
ANY_PATTERN = (".*", "^.*$", "^.*", ".*$", "")
_NO_EFFECT: dict[str, tuple[Any, ...]] = {
    "minLength": (0,),
    "minItems": (0,),
    "minProperties": (0,),
    "uniqueItems": (False,),
    "additionalProperties": (True, {}),
    "items": (True, {}),
    "unevaluatedProperties": (True, {}),
    "exclusiveMinimum": (False,),
    "exclusiveMaximum": (False,),
    "pattern": ANY_PATTERN,
    "required": ([],),
    "properties": ({},),
    "deprecated": (False,),
    "readOnly": (False,),
    "writeOnly": (False,),
    "allOf": ([],),
    "not": (False,),
}
"""Keyword -> the values that are equivalent to its absence."""
_TYPES = ("array", "boolean", "number", "object", "string")
"""All types except null; integers are numbers."""
_LIMITS_OF_VALUES = ("pattern", "format", *LOWER, *UPPER, "multipleOf")
_LENGTHS = {"minLength": operator.ge, "maxLength": operator.le}
_BOUNDS = {
    "minimum": operator.ge,
    "maximum": operator.le,
    "exclusiveMinimum": operator.gt,
    "exclusiveMaximum": operator.lt,
}
ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "summary",
        "example",
        "examples",
        "externalDocs",
        "deprecated",
        "$comment",
        "xml",
    }
)
"""Keywords that do not affect the validity of values."""


def types_of_values(values: Iterable[Any]) -> list[str]:
    """Return the JSON types of values, except ``null``."""
    names = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
    return sorted({names[type(value)] for value in values if type(value) in names})


def demands(value: dict[str, Any]) -> dict[str, Any]:
    """Return the keywords that constrain values."""
    return {key: part for key, part in value.items() if key not in ANNOTATIONS and not key.startswith("x-")}


def own_keywords(node: Node) -> dict[str, Any]:
    """Return the keywords of a schema in canonical notation, and its subschemas with their pointers."""
    value = {
        key: part
        for key, part in node.value.items()
        if not any(part == empty and type(part) is type(empty) for empty in _NO_EFFECT.get(key, ()))
    }
    for keyword in MAPS:
        if keyword in value:
            owner = child(node.pointer, keyword)
            value[keyword] = {
                name: _located(raw, child(owner, name)) for name, raw in objects(value[keyword]).items()
            }
    for keyword in (*_SINGLE, "additionalProperties", "unevaluatedProperties"):
        if isinstance(value.get(keyword), dict):
            value[keyword] = _located(value[keyword], child(node.pointer, keyword))
    for keyword in _LISTS:
        if keyword in value:
            owner = child(node.pointer, keyword)
            value[keyword] = [
                _located(raw, child(owner, at)) for at, raw in enumerate(listed(value[keyword]))
            ]
    _spell_types(value)
    _spell_bounds(value)
    if "required" in value:
        value["required"] = sorted(set(map(str, listed(value["required"]))))
    if value.get("contentEncoding") == "base64":
        value["format"] = "byte"
        del value["contentEncoding"]
    if value.get("contentMediaType") == "application/octet-stream" and "contentEncoding" not in value:
        value["format"] = "binary"
        value.setdefault("type", ["string"])
        del value["contentMediaType"]
    return value


def _located(raw: Any, pointer: str) -> Located:
    if isinstance(raw, Located):
        return raw
    if raw is False:
        return Located({"not": {}}, pointer)
    return Located(raw if isinstance(raw, dict) else {}, pointer)


def _spell_types(value: dict[str, Any]) -> None:
    """Write ``type`` as a list without null, ``const`` as ``enum``, and null as ``nullable``."""
    if "const" in value:
        value["enum"] = [value.pop("const")]
    declared = value.get("type")
    types = (
        [declared]
        if isinstance(declared, str)
        else [name for name in listed(declared) if isinstance(name, str)]
    )
    nullable = value.pop("nullable", None) is True or "null" in types
    if types:
        rest = sorted(set(types) - {"null"})
        if "number" in rest and "integer" in rest:
            rest.remove("integer")
        value["type"] = rest
        if nullable and len(rest) == len(_TYPES):
            del value["type"]
            nullable = False
    else:
        value.pop("type", None)
    if "enum" in value:
        values = listed(value["enum"])
        nullable = nullable or (None in values and not types)
        value["enum"] = distinct(alternative for alternative in values if alternative is not None)
        if not value["enum"]:
            del value["enum"]
            value["type"] = []
            nullable = True
    if nullable:
        value["nullable"] = True


def _spell_bounds(value: dict[str, Any]) -> None:
    """Write exclusive bounds as numbers, and those of integers as inclusive bounds."""
    for inclusive, exclusive, step in (
        ("minimum", "exclusiveMinimum", 1),
        ("maximum", "exclusiveMaximum", -1),
    ):
        if value.get(exclusive) is True:
            del value[exclusive]
            if inclusive in value:
                value[exclusive] = value.pop(inclusive)
        if value.get("type") != ["integer"]:
            continue
        bound = value.get(exclusive)
        if isinstance(bound, int | float) and not isinstance(bound, bool) and math.isfinite(bound):
            moved = (math.floor(bound) if step > 0 else math.ceil(bound)) + step
            known = value.get(inclusive)
            value[inclusive] = moved if not is_number(known) else (max if step > 0 else min)(known, moved)
            del value[exclusive]


def is_number(value: Any) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def excess(values: Iterable[Any], others: Iterable[Any]) -> list[Any]:
    """Return the values that the other list lacks: 1, 1.0 and true are three values."""
    return [value for value in values if not any(value == one and type(value) is type(one) for one in others)]


def distinct(values: Iterable[Any]) -> list[Any]:
    kept: list[Any] = []
    for value in values:
        kept += excess([value], kept)
    return kept


def settled(value: dict[str, Any]) -> dict[str, Any]:
    """Add the type that the keywords imply, and drop keywords without effect on its types."""
    kept = dict(value)
    if "oneOf" in kept:
        return kept
    if "type" not in kept:
        implied = types_of_values(kept["enum"]) if "enum" in kept else _implied(kept)
        if implied:
            kept["type"] = implied
    elif "enum" in kept:
        kept["type"] = [name for name in kept["type"] if name in _kinds(kept["enum"])] or kept["type"]
    _drop_weaker_bounds(kept)
    types = kept.get("type")
    if types:
        for keyword, applies in _APPLIES.items():
            if keyword in kept and not applies & set(types):
                del kept[keyword]
    if "enum" in kept:
        if types == ["boolean"] and {True, False} == set(kept["enum"]):
            del kept["enum"]
        else:
            kept["enum"] = [item for item in kept["enum"] if _within(item, kept)] or kept["enum"]
            for keyword in _LIMITS_OF_VALUES:
                kept.pop(keyword, None)
    if kept.get("additionalProperties") == {}:
        del kept["additionalProperties"]
    return kept


def _within(item: Any, limits: dict[str, Any]) -> bool:
    """Whether an enum value satisfies the bounds beside it."""
    size: Any = len(item) if isinstance(item, str) else item
    edges = _LENGTHS if isinstance(item, str) else _BOUNDS if is_number(item) else {}
    return all(
        passes(size, limits[keyword]) for keyword, passes in edges.items() if is_number(limits.get(keyword))
    )


def _drop_weaker_bounds(value: dict[str, Any]) -> None:
    """Keep the stricter of an inclusive and an exclusive bound; drop ``multipleOf: 1`` of integers."""
    for inclusive, exclusive, sign in (
        ("minimum", "exclusiveMinimum", 1),
        ("maximum", "exclusiveMaximum", -1),
    ):
        bounds = value.get(inclusive), value.get(exclusive)
        if is_number(bounds[0]) and is_number(bounds[1]):
            del value[inclusive if sign * bounds[0] <= sign * bounds[1] else exclusive]
    if value.get("type") == ["integer"] and value.get("multipleOf") == 1:
        del value["multipleOf"]


def _kinds(values: list[Any]) -> set[str]:
    kinds = set(types_of_values(values))
    return kinds | {"number"} if "integer" in kinds else kinds


def _implied(value: dict[str, Any]) -> list[str]:
    kinds = {_APPLIES[keyword] for keyword in value if keyword in _APPLIES}
    if len(kinds) != 1:
        return []
    (kind,) = kinds
    return ["number"] if "number" in kind else sorted(kind)
