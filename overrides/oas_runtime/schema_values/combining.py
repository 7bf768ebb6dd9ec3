"""Combines several schemas into one, to create values: ``allOf``, and a branch with its base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..common.json_pointer import Json, is_list


class UnsatisfiableError(ValueError):
    """No value that fits the schema was found; an ``example`` in the document would help."""


def combine(one: Json, other: Json) -> dict[str, Any]:
    """Return a schema of the values that fit both. Raises ``UnsatisfiableError`` if there are none."""
    combined = dict(one)
    for key, value in other.items():
        combined[key] = _both(key, combined[key], value) if key in combined else value
        if key in ("oneOf", "anyOf") and key in one:
            combined[key] = one[key]
            combined["allOf"] = [*combined.get("allOf", []), {key: value}]
    if is_list(combined.get("enum")):
        for keyword in ("default", "example"):
            if keyword in combined and not _holds(combined["enum"], combined[keyword]):
                del combined[keyword]
    return combined


def _both(key: str, one: Any, other: Any) -> Any:
    if key == "properties":
        properties: dict[str, Any] = dict(cast("Json", one))
        for name, value in cast("Json", other).items():
            properties[name] = {"allOf": [properties[name], value]} if name in properties else value
        return properties
    if key == "required":
        return list(dict.fromkeys([*one, *other]))
    if key == "enum":
        common = [item for item in one if _holds(other, item)]
        if not common:
            raise UnsatisfiableError(f"none of {one!r} is one of {other!r}")
        return common
    if key == "type" and isinstance(one, str) and isinstance(other, str) and one != other:
        if {one, other} == {"integer", "number"}:
            return "integer"
        raise UnsatisfiableError(f"nothing is of type {one} and of type {other}")
    if key.startswith(("min", "max")):
        return max(one, other) if key.startswith("min") else min(one, other)
    return other


def _holds(values: list[Any], value: Any) -> bool:
    return any(type(item) is type(value) and item == value for item in values)


def without_others(schema: Json, branches: list[Json], chosen: Json) -> dict[str, Any]:
    """Return the object schema without optional properties that only other oneOf branches require."""
    declared = cast("Mapping[str, Any]", schema.get("properties", {}))
    kept = {*schema.get("required", []), *chosen.get("required", [])}
    asked = {name for branch in branches for name in branch.get("required", [])} - kept
    if not asked & declared.keys():
        return dict(schema)
    return {**schema, "properties": {name: value for name, value in declared.items() if name not in asked}}
