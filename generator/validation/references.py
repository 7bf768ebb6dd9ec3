"""Checks of references: each is local, leads to an object of the expected kind, and is not part of a cycle.

All of it is linear in the size of the document, and nothing recurses: a document may hold a chain of
references as long as itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from ..common.errors import Problem
from ..common.graph import Graph, circles_of, groups_of
from ..common.json_pointer import lookup, normal
from ..openapi.grammar import GRAMMAR, Place, walk

MAX_CHAIN = 64
"""The longest chain of schemas without a property of an object in between."""

_BESIDE = frozenset({"$ref", "summary", "description"})
_KINDS = {kind: section for section, (_, kind) in GRAMMAR["components"].items()}


def references(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield the problems of every ``$ref`` in the document."""
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
    for circle in circles_of(edges):
        advice = "A reference must lead to something that is not a reference: break the circle."
        yield Problem(circle[0], f"the references form a cycle: {_route(circle)}", advice)


def _fault(data: Mapping[str, Any], place: Place, kinds: Mapping[str, str]) -> Problem | None:
    pointer, reference = place.pointer, place.value["$ref"]
    if not isinstance(reference, str):
        return Problem(pointer, f"$ref is {reference!r}, which is no text", "Write a reference.")
    if not reference.startswith("#"):
        message = f"the reference {reference!r} leaves the document"
        return Problem(pointer, message, "Nothing is fetched or opened: bundle it into one document.")
    if not unquote(reference).startswith("#/"):
        message = f"the reference {reference!r} is not a JSON pointer"
        return Problem(pointer, message, "Write it such as '#/components/schemas/Name'.")
    target = normal(reference)
    try:
        target_value = lookup(data, target)
    except KeyError:
        message = f"the reference {reference!r} has no target"
        return Problem(pointer, message, "Correct the reference, or add what it refers to.")
    leads_to = kinds.get(target)
    free = place.kind == "schema" and isinstance(target_value, bool)
    if leads_to != place.kind and not free:
        message = f"the reference {reference!r} leads to no {place.kind}"
        section = _KINDS.get(place.kind, "schemas")
        return Problem(pointer, message, f"Refer to one, such as '#/components/{section}/Name'.")
    hidden = sorted(key for key in place.value.keys() - _BESIDE if not key.startswith("x-"))
    if place.kind == "path item" and hidden:
        message = f"stands beside a reference, which hides it: {', '.join(hidden)}"
        return Problem(pointer, message, "Move it to the path item that the reference leads to.")
    return None


def recursion(edges: Graph) -> Iterator[Problem]:
    """Yield problems of schemas that contain themselves outside an object's property, or are nested too deeply.

    Such a schema has no finite value or no finite type (``A: {$ref: B}, B: {$ref: A}``).
    """
    circles = list(circles_of(edges))
    for circle in circles:
        yield Problem(
            circle[0],
            f"the schema refers to itself without an object in between: {_route(circle)}",
            "Recursion is supported through the properties of objects only.",
        )
    if not circles:
        yield from _too_long(edges)


def _route(circle: list[str]) -> str:
    shown = circle if len(circle) <= 8 else [*circle[:7], "..."]
    return " -> ".join((*shown, circle[0]))


def _too_long(edges: Graph) -> Iterator[Problem]:
    length: dict[str, int] = {}
    for (node,) in groups_of(edges):
        length[node] = 1 + max((length.get(after, 0) for after in edges[node]), default=0)
        if length[node] == MAX_CHAIN + 1:
            message = (
                f"more than {MAX_CHAIN} schemas stand one inside the other, without an object's property"
            )
            yield Problem(node, message, "Refer to the final target of the references.")
