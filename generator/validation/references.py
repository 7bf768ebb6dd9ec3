"""Guards of references: each is local, leads to an object of the kind wanted, and none runs in circles.

All of it is linear in the size of the document, and nothing recurses: a document may hold a chain of
references as long as itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from ..common.errors import Problem
from ..common.json_pointer import child, lookup, normal
from ..common.json_values import is_list, is_object
from ..openapi.grammar import GRAMMAR, Place, walk

MAX_CHAIN = 64
"""Schemas that may be seen through, one behind the other, without an object's property in between."""

_BESIDE = frozenset({"$ref", "summary", "description"})
_KINDS = {kind: section for section, (_, kind) in GRAMMAR["components"].items()}

Graph = Mapping[str, list[str]]


def references(data: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with any ``$ref`` of the document."""
    places = list(walk(data))
    kinds: dict[str, str] = {place.pointer: place.kind for place in places}
    edges: dict[str, list[str]] = {}
    for place in places:
        if "$ref" not in place.value:
            continue
        problem = _fault(data, place, kinds)
        if problem is not None:
            yield problem
        elif place.kind != "schema":
            edges[place.pointer] = [normal(place.value["$ref"])]
    for circle in _circles(edges):
        advice = "A reference must lead to something that is no reference: break the circle."
        yield Problem(circle[0], f"references run in a circle: {_route(circle)}", advice)


def _fault(data: Mapping[str, Any], place: Place, kinds: Mapping[str, str]) -> Problem | None:
    pointer, reference = place.pointer, place.value["$ref"]
    if not isinstance(reference, str):
        return Problem(pointer, f"$ref is {reference!r}, which is no text", "Write a reference.")
    if not reference.startswith("#"):
        message = f"the reference {reference!r} leaves the document"
        return Problem(pointer, message, "Nothing is fetched or opened: bundle it into one document.")
    if not unquote(reference).startswith("#/"):
        message = f"the reference {reference!r} is no JSON pointer"
        return Problem(pointer, message, "Write it such as '#/components/schemas/Name'.")
    target = normal(reference)
    try:
        found = lookup(data, target)
    except KeyError:
        message = f"the reference {reference!r} points at nothing"
        return Problem(pointer, message, "Correct the reference, or add what it refers to.")
    leads_to = kinds.get(target)
    free = place.kind == "schema" and isinstance(found, bool)
    if leads_to != place.kind and not free:
        message = f"the reference {reference!r} leads to no {place.kind}"
        section = _KINDS.get(place.kind, "schemas")
        return Problem(pointer, message, f"Refer to one, such as '#/components/{section}/Name'.")
    if place.kind == "schema":
        return None
    extra = sorted(key for key in place.value.keys() - _BESIDE if not key.startswith("x-"))
    if extra:
        message = f"stands beside a reference, which hides it: {', '.join(extra)}"
        return Problem(
            pointer, message, "Move it to what the reference leads to, or leave the reference out."
        )
    return None


def recursion(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Schemas that contain themselves other than through a property of an object, or are nested too long.

    Such a schema has no finite value or no finite type (``A: {$ref: B}, B: {$ref: A}``).
    """
    edges: dict[str, list[str]] = {}
    for place in walk(data):
        if place.kind == "schema":
            edges[place.pointer] = list(_inside(place))
    circles = list(_circles(edges))
    for circle in circles:
        yield Problem(
            circle[0],
            f"the schema refers to itself without an object in between: {_route(circle)}",
            "Recursion is supported through the properties of objects only.",
        )
    if not circles:
        yield from _too_long(edges)


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


def _route(circle: list[str]) -> str:
    shown = circle if len(circle) <= 8 else [*circle[:7], "..."]
    return " -> ".join((*shown, circle[0]))


def _circles(edges: Graph) -> Iterator[list[str]]:
    """One circle for each group of nodes that reach each other, starting at its first node by pointer."""
    for group in _groups(edges):
        members = set(group)
        first = min(group)
        if len(group) > 1 or first in edges[first]:
            yield _way_back(edges, first, members)


def _way_back(edges: Graph, start: str, members: set[str]) -> list[str]:
    """The shortest way from ``start`` to itself inside its group."""
    before: dict[str, str] = {}
    queue = [start]
    for node in queue:
        for after in edges.get(node, ()):
            if after == start:
                way = [node]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return way[::-1]
            if after in members and after not in before:
                before[after] = node
                queue.append(after)
    raise AssertionError("a node of a group reaches itself")


def _groups(edges: Graph) -> Iterator[list[str]]:
    """Strongly connected components (Tarjan), those that are referred to before those that refer."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    waiting: list[str] = []
    held: set[str] = set()
    for root in sorted(edges):
        if root in index:
            continue
        work = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        waiting.append(root)
        held.add(root)
        while work:
            node, rest = work[-1]
            for after in rest:
                if after not in edges:
                    continue
                if after not in index:
                    index[after] = low[after] = len(index)
                    waiting.append(after)
                    held.add(after)
                    work.append((after, iter(edges[after])))
                    break
                if after in held:
                    low[node] = min(low[node], index[after])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    group: list[str] = []
                    while not group or group[-1] != node:
                        group.append(waiting.pop())
                        held.discard(group[-1])
                    yield group


def _too_long(edges: Graph) -> Iterator[Problem]:
    length: dict[str, int] = {}
    for (node,) in _groups(edges):
        length[node] = 1 + max((length.get(after, 0) for after in edges[node]), default=0)
        if length[node] == MAX_CHAIN + 1:
            message = (
                f"more than {MAX_CHAIN} schemas stand one inside the other, without an object's property"
            )
            yield Problem(node, message, "Refer to what the references lead to in the end.")
