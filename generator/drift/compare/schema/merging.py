"""Merges two schemas into one schema with the constraints of both."""

from __future__ import annotations

from typing import Any

from ...model.document import Located
from .spelling import LOWER, MAPS, UPPER, excess, is_number


def merge(one: dict[str, Any], other: dict[str, Any], pointer: str) -> dict[str, Any]:
    """Return a schema with the constraints of both. Descriptions come from ``one`` first."""
    merged = dict(one)
    for keyword, value in other.items():
        mine: Any = one.get(keyword)
        if keyword not in one:
            merged[keyword] = value
        elif mine == value or keyword in ("nullable", "type", "enum"):
            continue
        elif keyword == "required":
            merged[keyword] = sorted({*mine, *value})
        elif keyword in MAPS:
            merged[keyword] = {
                **{name: _both(mine[name], value[name]) if name in value else mine[name] for name in mine},
                **{name: schema for name, schema in value.items() if name not in mine},
            }
        elif keyword in LOWER and is_number(mine) and is_number(value):
            merged[keyword] = max(mine, value)
        elif keyword in UPPER and is_number(mine) and is_number(value):
            merged[keyword] = min(mine, value)
        elif keyword == "additionalProperties" and False in (mine, value):
            merged[keyword] = False
        elif isinstance(mine, Located) and isinstance(value, Located):
            merged[keyword] = _both(mine, value)
        elif keyword == "pattern":
            merged[keyword] = " and ".join(sorted({*str(mine).split(" and "), *str(value).split(" and ")}))
        elif keyword in ("oneOf", "anyOf"):
            merged.setdefault("conditions", [])
            merged["conditions"] = [*merged["conditions"], *value]
    _merge_types(merged, one, other)
    return merged


def _both(one: Located, other: Located) -> Located:
    return one if one == other else Located({"allOf": [one, other]}, one.pointer)


def _merge_types(merged: dict[str, Any], one: dict[str, Any], other: dict[str, Any]) -> None:
    if "type" in one and "type" in other:
        names = {
            name
            for name in (*one["type"], *other["type"])
            if all(
                name in side["type"] or (name == "integer" and "number" in side["type"])
                for side in (one, other)
            )
        }
        merged["type"] = sorted(names)
    if "enum" in one and "enum" in other:
        refused = excess(one["enum"], other["enum"])
        merged["enum"] = excess(one["enum"], refused)
    if one.get("nullable") or (other.get("nullable") and ("type" not in one and "enum" not in one)):
        merged["nullable"] = True
    else:
        merged.pop("nullable", None)
