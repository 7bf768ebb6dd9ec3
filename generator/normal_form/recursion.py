"""Recursion through lists, maps and unions, for which there is no class to stop at."""

from __future__ import annotations

import copy
from typing import Any

from ..common.json_pointer import lookup
from ..common.json_values import as_object, is_object
from ..openapi.schema_graph import circles_of, schema_graph
from .notes import Notes

_CONTAINERS = ("items", "additionalProperties")


def finite(document: dict[str, Any], notes: Notes) -> dict[str, Any]:
    """The document with the items and values that lead back to their own list or map read as any value.

    Circles of references alone stay: they have no value at all.
    """
    circles = list(circles_of(schema_graph(document)))
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
        circles = list(circles_of(schema_graph(document)))
    return document


def _container(document: dict[str, Any], circle: list[str]) -> str | None:
    for pointer in sorted(circle):
        if pointer.rpartition("/")[2] in _CONTAINERS:
            try:
                if is_object(lookup(document, pointer)):
                    return pointer
            except KeyError:
                continue
    return None
