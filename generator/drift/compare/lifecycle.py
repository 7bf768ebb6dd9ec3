"""Compares deprecation, sunset dates and stability levels of operations, parameters and properties."""

from __future__ import annotations

from typing import Any, Literal, Protocol

from ..model import lifecycle
from ..model.document import Node
from ..model.finding import NONE, Values
from ..model.scope import Comparison

Kind = Literal["operation", "parameter", "property"]
_KINDS: tuple[Kind, ...] = ("operation", "parameter", "property")
_EVENTS = {
    "invalid": ("api-invalid-stability-level", "api-invalid-stability-level", "api-invalid-stability-level"),
    "decreased": ("api-stability-decreased", "stability-decreased", "stability-decreased"),
    "increased": ("api-stability-increased", "stability-increased", "stability-increased"),
    "reactivated": ("endpoint-reactivated", "reactivated", "reactivated"),
    "deprecated": ("endpoint-deprecated", "deprecated", "deprecated"),
    "deprecated-with-date": ("endpoint-deprecated-with-sunset", "deprecated", "deprecated-with-sunset"),
    "deprecated-without-date": ("api-deprecated-sunset-missing", *["deprecated-sunset-missing"] * 2),
    "deprecated-until-no-date": ("api-deprecated-sunset-parse", "sunset-parse", "deprecated-sunset-invalid"),
    "deprecated-too-soon": ("api-sunset-date-too-small", *["sunset-date-too-small"] * 2),
    "date-deleted": ("sunset-deleted", "sunset-deleted", ""),
    "date-unreadable": ("api-deprecated-sunset-parse", "sunset-parse", ""),
    "date-too-soon": ("api-sunset-date-changed-too-small", "sunset-date-changed-too-small", ""),
    "date-changed": ("api-sunset-changed", "sunset-changed", ""),
}
"""Events -> their ids by kind of object; absent if not reported."""


class Report(Protocol):
    """Reports an event of the compared object."""

    def __call__(self, event: str, key: str, values: Values, *, quiet: bool = False) -> None: ...


def compare(kind: Kind, old: Node, new: Node, comparison: Comparison, report: Report) -> None:
    """Report changes of stability, deprecation and sunset."""
    one, other = old.value, new.value
    column = _KINDS.index(kind)

    def values(key: str) -> tuple[Any, Any]:
        return one.get(key), other.get(key)

    level = lifecycle.stability(one, other, comparison.policy)
    if kind == "operation" and lifecycle.lasting(one) and not lifecycle.lasting(other):
        level = level or "decreased"
    if level:
        key = "x-stability-level"
        report(_EVENTS[level][column], key, NONE if level == "invalid" else values(key))
    how = lifecycle.deprecation(one, other, comparison.policy, comparison.today)
    if how and (event := _EVENTS[how][column]):
        # oasdiff does not report objects that may be removed at any time.
        quiet = kind == "operation" and how.startswith("deprecated") and not lifecycle.lasting(other)
        report(event, "x-sunset" if how.startswith("date") else "deprecated", values("x-sunset"), quiet=quiet)
