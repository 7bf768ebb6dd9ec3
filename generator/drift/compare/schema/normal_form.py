"""The normal form of schemas: schemas that accept the same values become equal, independent of their keywords.

``allOf`` and compositions of one member are merged into the schema, null and single values have one spelling, bounds
are inclusive where they can be, keywords that have no effect are left out, and the alternatives of a union are whole
schemas. A subschema keeps the pointer of the place where it is written.
"""

from __future__ import annotations

from itertools import combinations, starmap
from typing import Any

from ....common.json_values import is_list
from ...model.document import Located, Node, listed, objects
from .merging import merge
from .spelling import ANNOTATIONS, demands, distinct, own_keywords, settled, types_of_values

_MOST_DEPTH = 24
_NOTES = ANNOTATIONS | {"default", "readOnly", "writeOnly", "discriminator", "nullable"}
"""Keywords that stay with a union; all others move into its alternatives."""

_WITH_TYPE = {"type", "enum", "const", "allOf", "oneOf", "anyOf"}


def normal(node: Node, above: tuple[int, ...] = ()) -> Node:
    """Return the cached normal form of a schema. ``above`` are its ancestors."""
    key, known = id(node.raw), node.document.normal_forms
    if key not in known:
        if key in above or len(above) > _MOST_DEPTH:
            return node.of({})
        # The raw value is stored too: its id is unique only while the object lives.
        known[key] = (node.raw, _value(node, (*above, key)))
    return node.of(known[key][1])


def _value(node: Node, above: tuple[int, ...]) -> dict[str, Any]:
    if node.raw is False:
        return {"not": Located({}, node.pointer)}
    own = own_keywords(node)
    members = own.pop("allOf", [])
    for keyword in ("oneOf", "anyOf"):
        if len(own.get(keyword, ())) == 1:
            members = [*members, *own.pop(keyword)]
    merged = own
    nodes = list(map(node.follow, members))
    parts = [normal(part, above).value for part in nodes]
    for part in parts:
        merged = merge(merged, part, node.pointer)
    # Beside ``allOf`` it applies to the whole; otherwise every typed part must allow null.
    refused = any(
        _WITH_TYPE & part.value.keys() and not value.get("nullable")
        for part, value in zip(nodes, parts, strict=True)
    )
    if nodes and refused and not own.get("nullable"):
        merged.pop("nullable", None)
    closed = merged.pop("unevaluatedProperties", None)
    if closed is not None:
        merged.setdefault("additionalProperties", closed)
    return settled(_union(merged, node, above))


def _union(value: dict[str, Any], node: Node, above: tuple[int, ...]) -> dict[str, Any]:
    """Return the schema with complete alternatives under ``oneOf``, or as one type if equivalent."""
    keyword = "oneOf" if "oneOf" in value else "anyOf"
    if keyword not in value:
        return value
    rest = dict(value)
    members = _alternatives(rest.pop(keyword), node, above)
    if "anyOf" in rest:
        rest["conditions"] = [*rest.get("conditions", ()), *rest.pop("anyOf")]
    wide = [member for member in members if not _only_null(member.value)]
    if len(wide) < len(members) or any(member.value.get("nullable") for member in wide):
        rest["nullable"] = True
        if "type" in rest and not rest["type"]:
            del rest["type"]
    wide = _unlike([_without(member, "nullable") for member in wide])
    simple = wide[0].value if len(wide) == 1 else _simple_union(wide)
    if simple is not None:
        merged = merge(rest, simple, node.pointer)
        return {**merged, "nullable": True} if rest.get("nullable") else merged
    if _conditions(rest, wide):
        conditions = [*rest.get("conditions", ()), *(member.value for member in wide)]
        exclusive = keyword == "oneOf" and not all(starmap(_apart, combinations(wide, 2)))
        return {**rest, "conditions": conditions, **({"exclusive": True} if exclusive else {})}
    common = {key: part for key, part in rest.items() if key not in _NOTES and not key.startswith("x-")}
    notes = {key: part for key, part in rest.items() if key not in common}
    return {
        **notes,
        "oneOf": [
            Located(settled(merge(member.value, common, node.pointer)), member.pointer, member.reference)
            if common
            else Located(member.value, member.pointer, member.reference)
            for member in wide
        ],
    }


def _alternatives(members: list[Any], node: Node, above: tuple[int, ...]) -> list[Node]:
    """Return the members in normal form, with nested unions expanded."""
    opened: list[Node] = []
    for raw in members:
        member = normal(node.follow(raw), above)
        inner = member.value.get("oneOf")
        if is_list(inner) and all(key in _NOTES or key == "oneOf" for key in member.value):
            opened += map(member.follow, inner)
            if member.value.get("nullable"):
                opened.append(Node({"type": [], "nullable": True}, member.pointer, node.document))
        else:
            opened.append(member)
    return opened


def _only_null(value: dict[str, Any]) -> bool:
    return value.get("type") == [] and value.get("nullable") is True


def _without(node: Node, keyword: str) -> Node:
    return node.of({key: value for key, value in node.value.items() if key != keyword})


def _unlike(members: list[Node]) -> list[Node]:
    """Return the members without duplicates."""
    kept: list[Node] = []
    for member in members:
        if not any(demands(member.value) == demands(other.value) for other in kept):
            kept.append(member)
    return kept


def _simple_union(members: list[Node]) -> dict[str, Any] | None:
    """Return members that are all bare types, or all enums, as one schema."""
    keywords = [frozenset(demands(member.value)) for member in members]
    if all(names == frozenset({"type"}) for names in keywords):
        types = {name for member in members for name in member.value["type"]}
        return {"type": sorted(types - ({"integer"} if "number" in types else set()))}
    if all("enum" in names and names <= {"type", "enum"} for names in keywords):
        values = distinct(value for member in members for value in member.value["enum"])
        return {"type": types_of_values(values), "enum": values}
    return None


def _conditions(rest: dict[str, Any], members: list[Node]) -> bool:
    """Whether members only restrict combinations of the properties beside them."""
    names = set(objects(rest.get("properties")))
    return bool(names) and all(
        not member.reference
        and set(demands(member.value)) <= {"type", "required", "not", "properties", "conditions", "exclusive"}
        and {*objects(member.value.get("properties")), *member.value.get("required", ())} <= names
        for member in members
    )


def _apart(one: Node, other: Node) -> bool:
    """Whether no object meets both conditions, by forbidden properties or different constants."""
    sides = (one.value, other.value)
    for mine, theirs in (sides, sides[::-1]):
        forbidden = listed(objects(mine.get("not")).get("required"))
        if forbidden and set(map(str, forbidden)) <= set(theirs.get("required", ())):
            return True
    values = [
        {name: _bound(schema) for name, schema in objects(side.get("properties")).items()} for side in sides
    ]
    return any(
        values[0][name] and values[1][name] and not values[0][name] & values[1][name]
        for name in values[0].keys() & values[1].keys()
    )


def _bound(schema: Any) -> set[str]:
    value = objects(schema)
    return {repr(item) for item in ([value["const"]] if "const" in value else listed(value.get("enum")))}
