"""The limits of a schema as arguments of a rule, and the keywords that no rule can express."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...common.errors import refuse
from ...common.json_pointer import child
from ...python_source.regex import python_pattern

_UNCHECKED = (
    *("if", "then", "else", "contains", "minContains", "maxContains", "prefixItems", "patternProperties"),
    *("propertyNames", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedItems"),
)


def refuse_unchecked(pointer: str, schema: Mapping[str, Any]) -> None:
    """Stop for a keyword of a request schema that no rule can express."""
    for keyword in _UNCHECKED:
        if keyword in schema:
            refuse(
                child(pointer, keyword),
                f"{keyword} is not supported in what is sent",
                "Remove it in an overlay; the server still checks it.",
            )


def string_keywords(pointer: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """``minLength``, ``maxLength`` and ``pattern`` as arguments of ``String``."""
    arguments: dict[str, Any] = {
        "min_length": schema.get("minLength") or None,
        "max_length": schema.get("maxLength"),
    }
    pattern = schema.get("pattern")
    if pattern is not None:
        place = child(pointer, "pattern")
        try:
            arguments["pattern"] = python_pattern(pattern)
        except ValueError as error:
            refuse(
                place,
                f"the pattern {pattern!r} cannot be checked in Python: {error}",
                "Write it without that construct in an overlay, or remove it.",
            )
    return _given(arguments)


def number_keywords(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The bounds of a number as arguments of ``Number`` and ``Integer``, in the way of OpenAPI 3.1."""
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
    """``minItems``, ``maxItems`` and ``uniqueItems`` as arguments of ``Array``."""
    arguments: dict[str, Any] = {
        "min_items": schema.get("minItems") or None,
        "max_items": schema.get("maxItems"),
        "unique": True if schema.get("uniqueItems") is True else None,
    }
    return _given(arguments)


def object_keywords(schema: Mapping[str, Any]) -> dict[str, Any]:
    """``minProperties`` and ``maxProperties`` as arguments of ``Object``."""
    arguments = {
        "min_properties": schema.get("minProperties") or None,
        "max_properties": schema.get("maxProperties"),
    }
    return _given(arguments)


def _given(arguments: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in arguments.items() if value is not None}
