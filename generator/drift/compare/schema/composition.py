"""Pairs the members of ``allOf``, ``oneOf`` and ``anyOf`` of two documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ....common.json_values import as_list, as_object
from ...model.document import Document, Node
from .spelling import ANNOTATIONS
from .types import types_of

_NOTES = frozenset({"readOnly", "writeOnly", "nullable", "default"})
"""Keywords that may stand beside an ``allOf`` of one schema without composing anything."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """The members of both sides."""

    both: list[tuple[str, Node, Node]]
    """With a label for the place."""
    added: list[Node]
    removed: list[Node]


def annotation_only(schema: dict[str, Any]) -> bool:
    """Whether a schema demands nothing."""
    return all(key in ANNOTATIONS or key.startswith("x-") for key in schema)


def alone(document: Document, node: Node) -> Node | None:
    """The one member of an ``allOf`` that only adds notes to it, those laid over it; ``None`` for other schemas."""
    members = document.items(node, "allOf")
    beside = {key: value for key, value in node.value.items() if key != "allOf"}
    notes = all(key in ANNOTATIONS or key in _NOTES or key.startswith("x-") for key in beside)
    if len(members) != 1 or not notes:
        return None
    return Node({**members[0].value, **beside}, members[0].pointer, members[0].reference)


def bare_types(members: list[Node]) -> frozenset[str] | None:
    """The types of members that say nothing but their type; ``None`` where there are others, or none."""
    partner: set[str] = set()
    for member in members:
        demands = {key for key in member.value if key not in ANNOTATIONS and not key.startswith("x-")}
        if member.reference or demands != {"type"}:
            return None
        partner |= types_of(member.value) or {"null"}
    return frozenset(partner) if partner else None


def pair(old: Document, new: Document, before: list[Node], after: list[Node]) -> Pairing:
    """Pair by reference, then by meaning, then by title, then what is left if it is one of each."""
    both: list[tuple[str, Node, Node]] = []
    left, right = list(before), list(after)

    def match(fits: Callable[[Node, Node], bool]) -> None:
        for one in list(left):
            partner = next((other for other in right if fits(one, other)), None)
            if partner is not None:
                left.remove(one)
                right.remove(partner)
                label = one.reference or f"subschema #{before.index(one) + 1}"
                title = one.value.get("title")
                if not one.reference and isinstance(title, str):
                    label = f"{label}: {title}"
                both.append((label, one, partner))

    match(lambda one, other: bool(one.reference) and one.reference == other.reference)
    match(lambda one, other: alike(old, one, new, other))
    match(lambda one, other: _title(one) is not None and _title(one) == _title(other))
    if len(left) == 1 and len(right) == 1 and not left[0].reference and not right[0].reference:
        match(lambda one, other: True)
    return Pairing(both, right, left)


def _title(node: Node) -> str | None:
    title = node.value.get("title")
    return title if isinstance(title, str) and not node.reference else None


def alike(old: Document, one: Node, new: Document, other: Node) -> bool:
    """Whether two schemas mean the same: annotations apart, references followed."""
    return _alike(old, one, new, other, set())


def _alike(old: Document, one: Node, new: Document, other: Node, met: set[tuple[str, str]]) -> bool:
    if one.reference or other.reference:
        pair = (one.pointer, other.pointer)
        if pair in met:
            return True  # being compared, or found alike before: a difference would have ended it
        met.add(pair)
    raw: tuple[Any, Any] = one.raw, other.raw
    if isinstance(raw[0], dict) and isinstance(raw[1], dict):
        keys = [
            {key for key in as_object(side.raw) if key not in ANNOTATIONS and not key.startswith("x-")}
            for side in (one, other)
        ]
        return keys[0] == keys[1] and all(
            _alike(old, old.step(one, key), new, new.step(other, key), met) for key in keys[0]
        )
    if isinstance(raw[0], list) and isinstance(raw[1], list):
        values = as_list(raw[0]), as_list(raw[1])
        return len(values[0]) == len(values[1]) and all(
            _alike(old, old.follow(a, one.pointer), new, new.follow(b, other.pointer), met)
            for a, b in zip(*values, strict=True)
        )
    one_value, other_value = raw
    return bool(one_value == other_value) and isinstance(one_value, bool) == isinstance(other_value, bool)
