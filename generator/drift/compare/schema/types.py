"""Types and formats: the effect of a change on the valid values."""

from __future__ import annotations

from typing import Any, Literal

from ...model.document import listed
from ...model.finding import BREAKING, RISKY, SAFE, Ratings

TypeChange = Literal["changed", "generalized", "specialized", "compatible"]
_FORMATS = {
    "number": {("float", "double")},
    "integer": {("int32", "int64"), ("int32", "bigint"), ("int64", "bigint")},
    "string": {("date", "date-time"), ("time", "date-time")},
}
"""By type, pairs of formats of which the second includes the first."""
_DECODED = frozenset({"date", "date-time", "binary"})
"""Formats with a Python type other than text."""


def types_of(schema: dict[str, Any]) -> frozenset[str]:
    """Return the types of a schema except ``null``; empty if any type is valid."""
    types = schema.get("type")
    members = (
        [types] if isinstance(types, str) else [member for member in listed(types) if isinstance(member, str)]
    )
    return frozenset(members) - {"null"}


def nullable(schema: dict[str, Any]) -> bool | None:
    """Whether ``null`` is valid; ``None`` if the schema does not specify it."""
    if schema.get("nullable") is True or "null" in listed(schema.get("type")) or schema.get("type") == "null":
        return True
    return False if types_of(schema) or "nullable" in schema else None


def change(old: dict[str, Any], new: dict[str, Any], direction: str, loose: bool) -> TypeChange | None:
    """How type and format changed together; ``None`` where they did not.

    ``loose`` is for values that travel as text, in which a string holds every value.
    """
    before, after = types_of(old), types_of(new)
    formats = _format(old), _format(new)
    if before == after and formats[0] == formats[1]:
        return None
    same = before == after
    wider = same or _holds(after, before)
    narrower = same or _holds(before, after)
    if formats[0] != formats[1] and (same or (after and before)):
        wider = wider and _format_holds(after, formats[1], formats[0])
        narrower = narrower and _format_holds(before, formats[0], formats[1])
    if direction == "request":
        if wider:
            return "generalized"
        if loose and "string" in after and not formats[1]:
            return "generalized"
        return "changed"
    if narrower:
        return "specialized"
    if loose and "string" in before and not formats[0]:
        return "compatible"
    return "generalized" if wider else "changed"


def as_oasdiff(
    how: TypeChange, old: dict[str, Any], new: dict[str, Any], top: str, inside: bool
) -> TypeChange:
    """Return the name of oasdiff for a changed type in a form body or inside a parameter."""
    before, after = types_of(old), types_of(new)
    if top == "request-body" and how == "generalized" and not _holds(after, before):
        return "compatible"
    if top == "request-parameter" and inside and how == "changed" and _format(old) == _format(new):
        return "specialized" if _holds(before, after) else how
    return how


def spelled(schema: dict[str, Any], key: str) -> Any:
    """Return ``type`` or ``format`` in the usual notation: one type alone, several as a list."""
    value = schema.get(key)
    names = [
        *listed(value),
        *(["null"] if isinstance(value, list) and schema.get("nullable") is True else []),
    ]
    if isinstance(value, list):
        return names[0] if len(names) == 1 else names
    return value


def rated(old: dict[str, Any], new: dict[str, Any], direction: str, how: TypeChange) -> Ratings:
    """Return the ratings of a change of type or format."""
    before, after = types_of(old), types_of(new)
    same = before == after
    if direction == "request":
        if same and before == frozenset({"string"}) and _format(old) and _format(new):
            return BREAKING
        if how in ("generalized", "compatible"):
            return SAFE
        # Most old values are valid in a new or narrower format.
        tightened = same and (not _format(old) or _format_holds(before, _format(old), _format(new)))
        return RISKY if tightened else BREAKING
    if how == "specialized":
        return SAFE
    if same:
        return ("risky", "breaking") if _format(old) in _DECODED else SAFE
    if not before:
        return SAFE
    kept = not after or any(_holds(after, frozenset({name})) for name in before)
    return ("risky", "breaking") if kept else BREAKING


def _format(schema: dict[str, Any]) -> str:
    members = schema.get("format")
    return members if isinstance(members, str) else ""


def _holds(more: frozenset[str], fewer: frozenset[str]) -> bool:
    """Whether the types ``more`` include all values of the types ``fewer``."""
    if not more:
        return True
    return bool(fewer) and all(
        member in more or (member == "integer" and "number" in more) for member in fewer
    )


def _format_holds(types: frozenset[str], more: str, fewer: str) -> bool:
    if not more or more == fewer:
        return True
    return any((fewer, more) in _FORMATS.get(member, ()) for member in types)
