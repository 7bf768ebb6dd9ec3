"""The limits of a schema as arguments of a rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...python_source.regex import python_pattern


def string_keywords(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``minLength``, ``maxLength`` and ``pattern`` as arguments of ``String``."""
    arguments: dict[str, Any] = {
        "min_length": schema.get("minLength") or None,
        "max_length": schema.get("maxLength"),
        "pattern": python_pattern(schema["pattern"]) if "pattern" in schema else None,
    }
    return _given(arguments)


def number_keywords(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return number bounds as arguments of ``Number`` and ``Integer``, in the notation of OpenAPI 3.1."""
    arguments: dict[str, Any] = {}
    for edge in ("minimum", "maximum"):
        bound = schema.get(edge)
        exclusive = schema.get(f"exclusive{edge.title()}")
        if exclusive is True:
            arguments[f"exclusive_{edge}"] = bound
        else:
            arguments[edge] = bound
            if exclusive is not None and exclusive is not False:
                arguments[f"exclusive_{edge}"] = exclusive
    return _given({**arguments, "multiple_of": schema.get("multipleOf")})


def array_keywords(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``minItems``, ``maxItems`` and ``uniqueItems`` as arguments of ``Array``."""
    arguments: dict[str, Any] = {
        "min_items": schema.get("minItems") or None,
        "max_items": schema.get("maxItems"),
        "unique": True if schema.get("uniqueItems") is True else None,
    }
    return _given(arguments)


def object_keywords(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``minProperties`` and ``maxProperties`` as arguments of ``Object``."""
    arguments = {
        "min_properties": schema.get("minProperties") or None,
        "max_properties": schema.get("maxProperties"),
    }
    return _given(arguments)


def _given(arguments: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in arguments.items() if value is not None}
