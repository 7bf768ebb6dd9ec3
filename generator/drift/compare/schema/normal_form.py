"""One normal form for schemas that accept the same values, whatever keywords they are written with.

``allOf`` and compositions of one member are merged into the schema, null and single values have one spelling, bounds
are inclusive where they can be, keywords that have no effect are left out, and the alternatives of a union are whole
schemas. A subschema keeps the pointer of the place where it is written.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, TypeGuard

from ....common.json_pointer import child
from ....common.json_values import is_list
from ...model.document import Document, Located, Node, listed, objects

_MOST_DEPTH = 24
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_MAPS = ("properties", "patternProperties", "dependentSchemas")
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
"""Keyword -> the types whose values it limits."""
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
    "pattern": (".*", "^.*$", "^.*", ".*$", ""),
    "required": ([],),
    "properties": ({},),
    "deprecated": (False,),
    "readOnly": (False,),
    "writeOnly": (False,),
    "allOf": ([],),
    "not": (False,),
}
"""Keyword -> the values with which it says no more than its absence."""
_TYPES = ("array", "boolean", "number", "object", "string")
"""All but null; integers are numbers."""
_LIMITS_OF_VALUES = ("pattern", "format", *_LOWER, *_UPPER, "multipleOf")
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
"""Keywords that make no value valid or invalid."""
_NOTES = ANNOTATIONS | {"default", "readOnly", "writeOnly", "discriminator", "nullable"}
"""Keywords that stay with a union; all others are pushed into its alternatives."""


def types_of_values(values: Iterable[Any]) -> list[str]:
    """The JSON types of values, ``null`` left out."""
    names = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
    return sorted({names[type(value)] for value in values if type(value) in names})


def normal(document: Document, node: Node) -> Node:
    """The schema in normal form. It is made once for each schema of the document."""
    return _normal(document, node, ())


def _normal(document: Document, node: Node, above: tuple[int, ...]) -> Node:
    key = id(node.raw)
    kept = document.normal_forms.get(key)
    if kept is not None:
        value = kept[1]
    elif key in above or len(above) > _MOST_DEPTH:
        return Node({}, node.pointer, node.reference, node.site)
    else:
        value = _value(document, node, (*above, key))
        # The raw value is kept with the result: an id is good for as long as its object lives.
        document.normal_forms[key] = (node.raw, value)
    return Node(value, node.pointer, node.reference, node.site)


def _value(document: Document, node: Node, above: tuple[int, ...]) -> dict[str, Any]:
    if node.raw is False:
        return {"not": Located({}, node.pointer)}
    own = _own_keywords(node)
    members = own.pop("allOf", [])
    for keyword in ("oneOf", "anyOf"):
        if len(own.get(keyword, ())) == 1:
            members = [*members, *own.pop(keyword)]
    merged = own
    for member in members:
        part = _normal(document, document.follow(member, node.pointer), above)
        merged = _merge(merged, part.value, node.pointer)
    closed = merged.pop("unevaluatedProperties", None)
    if closed is not None:
        merged.setdefault("additionalProperties", closed)
    merged = _union(document, merged, node, above)
    return settled(merged)


def _own_keywords(node: Node) -> dict[str, Any]:
    """The keywords of a schema itself, each in its one spelling, subschemas with their pointers."""
    value = {
        key: given
        for key, given in node.value.items()
        if not any(given == empty and type(given) is type(empty) for empty in _NO_EFFECT.get(key, ()))
    }
    for keyword in _MAPS:
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
    """``type`` as a list without null, ``enum`` in place of ``const``, and ``nullable`` for null."""
    if "const" in value:
        value["enum"] = [value.pop("const")]
    given = value.get("type")
    types = [given] if isinstance(given, str) else [name for name in listed(given) if isinstance(name, str)]
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
        value["enum"] = _distinct(alternative for alternative in values if alternative is not None)
        if not value["enum"]:
            del value["enum"]
            value["type"] = []
            nullable = True
    if nullable:
        value["nullable"] = True


def _spell_bounds(value: dict[str, Any]) -> None:
    """Exclusive bounds as numbers; those of integers inclusive."""
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
            value[inclusive] = moved if not _number(known) else (max if step > 0 else min)(known, moved)
            del value[exclusive]


def _number(value: Any) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _distinct(values: Iterable[Any]) -> list[Any]:
    kept: list[Any] = []
    for value in values:
        if not any(value == other and type(value) is type(other) for other in kept):
            kept.append(value)
    return kept


# --- merging ---------------------------------------------------------------------------------


def _merge(one: dict[str, Any], other: dict[str, Any], pointer: str) -> dict[str, Any]:
    """The schema that demands what both demand. What only describes is taken from ``one`` first."""
    merged = dict(one)
    for keyword, value in other.items():
        mine: Any = one.get(keyword)
        if keyword not in one:
            merged[keyword] = value
        elif mine == value or keyword in ("nullable", "type", "enum"):
            continue
        elif keyword == "required":
            merged[keyword] = sorted({*mine, *value})
        elif keyword in _MAPS:
            merged[keyword] = {
                **{name: _both(mine[name], value[name]) if name in value else mine[name] for name in mine},
                **{name: schema for name, schema in value.items() if name not in mine},
            }
        elif keyword in _LOWER and _number(mine) and _number(value):
            merged[keyword] = max(mine, value)
        elif keyword in _UPPER and _number(mine) and _number(value):
            merged[keyword] = min(mine, value)
        elif keyword == "additionalProperties" and False in (mine, value):
            merged[keyword] = False
        elif isinstance(mine, Located) and isinstance(value, Located):
            merged[keyword] = _both(mine, value)
        elif keyword == "pattern":
            merged[keyword] = " and ".join(sorted({*str(mine).split(" and "), *str(value).split(" and ")}))
        elif keyword in ("oneOf", "anyOf"):
            merged.setdefault("conditions", [])
            merged["conditions"] = [*merged["conditions"], *value]
    _merge_types(merged, one, other)
    return merged


def _both(one: Located, other: Located) -> Located:
    return one if one == other else Located({"allOf": [one, other]}, one.pointer)


def _merge_types(merged: dict[str, Any], one: dict[str, Any], other: dict[str, Any]) -> None:
    if "type" in one and "type" in other:
        names = {
            name
            for name in (*one["type"], *other["type"])
            if all(
                name in side["type"] or (name == "integer" and "number" in side["type"])
                for side in (one, other)
            )
        }
        merged["type"] = sorted(names)
    if "enum" in one and "enum" in other:
        merged["enum"] = [
            value
            for value in one["enum"]
            if any(value == wanted and type(value) is type(wanted) for wanted in other["enum"])
        ]
    # ``nullable`` beside ``allOf`` speaks of the whole; otherwise every part that has a type must allow null.
    if one.get("nullable") or (other.get("nullable") and ("type" not in one and "enum" not in one)):
        merged["nullable"] = True
    else:
        merged.pop("nullable", None)


# --- unions ----------------------------------------------------------------------------------


def _union(document: Document, value: dict[str, Any], node: Node, above: tuple[int, ...]) -> dict[str, Any]:
    """The schema with its alternatives under ``oneOf``, each a whole schema; or without, where one type says it."""
    keyword = "oneOf" if "oneOf" in value else "anyOf"
    if keyword not in value:
        return value
    rest = dict(value)
    members = _alternatives(document, rest.pop(keyword), node, above)
    if "anyOf" in rest:
        rest["conditions"] = [*rest.get("conditions", ()), *rest.pop("anyOf")]
    wide = [member for member in members if not _only_null(member.value)]
    if len(wide) < len(members) or any(member.value.get("nullable") for member in wide):
        rest["nullable"] = True
        if "type" in rest and not rest["type"]:
            del rest["type"]
    wide = [_without(member, "nullable") for member in wide]
    wide = _unlike(wide)
    if len(wide) == 1:
        nullable = rest.get("nullable")
        merged = _merge(rest, wide[0].value, node.pointer)
        return {**merged, "nullable": True} if nullable else merged
    simple = _simple_union(wide)
    if simple is not None:
        merged = _merge(rest, simple, node.pointer)
        return {**merged, "nullable": True} if rest.get("nullable") else merged
    if _conditions(rest, wide):
        return {**rest, "conditions": [*rest.get("conditions", ()), *(member.value for member in wide)]}
    common = {key: given for key, given in rest.items() if key not in _NOTES and not key.startswith("x-")}
    notes = {key: given for key, given in rest.items() if key not in common}
    return {
        **notes,
        "oneOf": [
            Located(settled(_merge(member.value, common, node.pointer)), member.pointer, member.reference)
            if common
            else Located(member.value, member.pointer, member.reference)
            for member in wide
        ],
    }


def _alternatives(document: Document, members: list[Any], node: Node, above: tuple[int, ...]) -> list[Node]:
    """The members in normal form, unions among them opened."""
    opened: list[Node] = []
    for raw in members:
        member = _normal(document, document.follow(raw, node.pointer), above)
        inner = member.value.get("oneOf")
        if is_list(inner) and all(key in _NOTES or key == "oneOf" for key in member.value):
            opened += [document.follow(alternative, member.pointer) for alternative in inner]
            if member.value.get("nullable"):
                opened.append(Node({"type": [], "nullable": True}, member.pointer))
        else:
            opened.append(member)
    return opened


def _only_null(value: dict[str, Any]) -> bool:
    return value.get("type") == [] and value.get("nullable") is True


def _without(node: Node, keyword: str) -> Node:
    if keyword not in node.value:
        return node
    rest = {key: value for key, value in node.value.items() if key != keyword}
    return Node(rest, node.pointer, node.reference, node.site)


def _unlike(members: list[Node]) -> list[Node]:
    """The members, equal ones once."""
    kept: list[Node] = []
    for member in members:
        if not any(demands(member.value) == demands(other.value) for other in kept):
            kept.append(member)
    return kept


def demands(value: dict[str, Any]) -> dict[str, Any]:
    """The keywords that make values valid or invalid."""
    return {key: given for key, given in value.items() if key not in ANNOTATIONS and not key.startswith("x-")}


def _simple_union(members: list[Node]) -> dict[str, Any] | None:
    """Members that are all bare types, or all sets of values, as one schema."""
    keywords = [frozenset(demands(member.value)) for member in members]
    if all(names == frozenset({"type"}) for names in keywords):
        types = {name for member in members for name in member.value["type"]}
        return {"type": sorted(types - ({"integer"} if "number" in types else set()))}
    if all("enum" in names and names <= {"type", "enum"} for names in keywords):
        values = _distinct(value for member in members for value in member.value["enum"])
        return {"type": types_of_values(values), "enum": values}
    return None


def _conditions(rest: dict[str, Any], members: list[Node]) -> bool:
    """Whether members only say which of the properties beside them go together: they name none of their own."""
    names = set(objects(rest.get("properties")))
    return bool(names) and all(
        not member.reference
        and set(demands(member.value)) <= {"type", "required", "not", "properties", "conditions"}
        and {*objects(member.value.get("properties")), *member.value.get("required", ())} <= names
        for member in members
    )


# --- what is left ----------------------------------------------------------------------------


def settled(value: dict[str, Any]) -> dict[str, Any]:
    """The schema with the type that its keywords imply, and without the keywords that limit nothing of its types."""
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
            for keyword in _LIMITS_OF_VALUES:
                kept.pop(keyword, None)
    if kept.get("additionalProperties") == {}:
        del kept["additionalProperties"]
    return kept


def _drop_weaker_bounds(value: dict[str, Any]) -> None:
    """Of an inclusive and an exclusive bound the one that matters; a step of 1 says nothing of integers."""
    for inclusive, exclusive, sign in (
        ("minimum", "exclusiveMinimum", 1),
        ("maximum", "exclusiveMaximum", -1),
    ):
        bounds = value.get(inclusive), value.get(exclusive)
        if _number(bounds[0]) and _number(bounds[1]):
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
