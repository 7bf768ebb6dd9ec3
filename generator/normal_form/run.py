"""Rewrites a valid document into its normal form, the only form that later stages see.

The normal form lacks the parts that OpenAPI tells a client to ignore, and has one notation where OpenAPI has
several. Each step notes the omitted parts.
"""

from __future__ import annotations

import copy
from typing import Any

from ..common.graph import Graph, circles_of
from ..common.json_pointer import lookup
from ..common.json_values import as_object, is_object
from ..openapi.schema_objects import schema_graph
from .ignored import ignore
from .inheritance import polymorphic
from .media_types import settle_media_types
from .notes import Notes
from .paths import settle_paths
from .schemas import plain_schemas
from .unions import distribute
from .unused import without_unused

_CONTAINERS = ("items", "additionalProperties")


def normal_form(document: dict[str, Any], notes: Notes) -> dict[str, Any]:
    """Return a new document in normal form; grammar and references must have been checked."""
    normal = copy.deepcopy(document)
    ignore(normal, notes)
    settle_paths(normal, notes)
    settle_media_types(normal, notes)
    plain_schemas(normal, notes)
    polymorphic(normal, notes)
    distribute(normal)
    without_unused(normal, notes)
    return normal


def finite(document: dict[str, Any], notes: Notes) -> tuple[dict[str, Any], Graph]:
    """The document with the items and values that lead back to their own list or map read as any value, and its graph.

    Recursion through lists, maps and unions has no class to stop at. Circles of references
    alone stay: they have no value at all.
    """
    edges = schema_graph(document)
    circles = list(circles_of(edges))
    copied = False
    while circles:
        places = [_container(document, circle) for circle in circles]
        if not all(places):
            break
        if not copied:
            document, copied = copy.deepcopy(document), True
        for pointer in filter(None, places):
            as_object(lookup(document, pointer)).clear()
            notes.add(pointer, "Read as any value: a list or a map that leads back to itself")
        edges = schema_graph(document)
        circles = list(circles_of(edges))
    return document, edges


def _container(document: dict[str, Any], circle: list[str]) -> str | None:
    for pointer in sorted(circle):
        if pointer.rpartition("/")[2] in _CONTAINERS:
            try:
                if is_object(lookup(document, pointer)):
                    return pointer
            except KeyError:
                continue
    return None
