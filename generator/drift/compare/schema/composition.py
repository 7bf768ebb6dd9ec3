"""Pairs the members of ``allOf``, ``oneOf`` and ``anyOf`` of two documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ....common.json_values import as_list
from ...model.document import Node
from .spelling import demands
from .types import types_of

_NOTES = frozenset({"readOnly", "writeOnly", "nullable", "default"})
"""Keywords that annotate an ``allOf`` of one schema without adding constraints."""


class Matching:
    """Pairs the members of both sides, one rule after another."""

    def __init__(self, before: list[Node], after: list[Node]) -> None:
        self.left = list(before)
        """The unpaired members of the old side."""
        self.right = list(after)
        self.pairs: list[tuple[Node, Node]] = []

    def pair(self, one: Node, other: Node) -> None:
        """Pair two unpaired members."""
        self.left.remove(one)
        self.right.remove(other)
        self.pairs.append((one, other))

    def match(self, fits: Callable[[Node, Node], object]) -> None:
        """Pair each unpaired member with the first matching one."""
        for one in list(self.left):
            partner = next((other for other in self.right if fits(one, other)), None)
            if partner is not None:
                self.pair(one, partner)

    def match_the_same(self) -> None:
        """Pair by reference, then by meaning."""
        self.match(lambda one, other: one.reference and one.reference == other.reference)
        self.match(alike)


def annotation_only(schema: dict[str, Any]) -> bool:
    """Whether a schema has no constraint."""
    return not demands(schema)


def alone(node: Node) -> Node | None:
    """Return the only member of an annotated ``allOf``, merged with its annotations; ``None`` otherwise."""
    members = node.items("allOf")
    beside = {key: value for key, value in node.value.items() if key != "allOf"}
    if len(members) != 1 or not demands(beside).keys() <= _NOTES:
        return None
    (member,) = members
    return Node({**member.value, **beside}, member.pointer, node.document, member.reference)


def bare_types(members: list[Node]) -> frozenset[str] | None:
    """Return the types of members that only have a type; ``None`` if there are other members or none."""
    types: set[str] = set()
    for member in members:
        if member.reference or demands(member.value).keys() != {"type"}:
            return None
        types |= types_of(member.value) or {"null"}
    return frozenset(types) if types else None


def matching(before: list[Node], after: list[Node]) -> Matching:
    """Pair by reference, then meaning, then title; then the last two, if one remains on each side."""
    matching = Matching(before, after)
    matching.match_the_same()
    matching.match(lambda one, other: _title(one) is not None and _title(one) == _title(other))
    if [one.reference for one in (*matching.left, *matching.right)] == ["", ""] and len(matching.left) == 1:
        matching.pair(matching.left[0], matching.right[0])
    return matching


def label(one: Node, before: list[Node]) -> str:
    """Return a name for a composition member, used in the location of its changes."""
    title = one.value.get("title")
    name = one.reference or f"subschema #{before.index(one) + 1}"
    return f"{name}: {title}" if not one.reference and isinstance(title, str) else name


def _title(node: Node) -> str | None:
    title = node.value.get("title")
    return title if isinstance(title, str) and not node.reference else None


def alike(one: Node, other: Node) -> bool:
    """Whether two schemas have the same meaning: references resolved, annotations ignored."""
    return _alike(one, other, set())


def _alike(one: Node, other: Node, met: set[tuple[str, str]]) -> bool:
    if one.reference or other.reference:
        pair = (one.pointer, other.pointer)
        if pair in met:
            return True  # in comparison, or found equal before: a difference would have ended it
        met.add(pair)
    raw: tuple[Any, Any] = one.raw, other.raw
    if isinstance(raw[0], dict) and isinstance(raw[1], dict):
        keys = [demands(side.value).keys() for side in (one, other)]
        return keys[0] == keys[1] and all(_alike(one.step(key), other.step(key), met) for key in keys[0])
    if isinstance(raw[0], list) and isinstance(raw[1], list):
        values = [list(map(node.follow, as_list(node.raw))) for node in (one, other)]
        return len(values[0]) == len(values[1]) and all(
            _alike(a, b, met) for a, b in zip(*values, strict=True)
        )
    one_value, other_value = raw
    return bool(one_value == other_value) and isinstance(one_value, bool) == isinstance(other_value, bool)
