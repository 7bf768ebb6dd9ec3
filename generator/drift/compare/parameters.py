"""Parameters, paired by location and name; those of a path by their position."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ..model.document import EMPTY, Document, Node, objects
from ..model.finding import Verdict, narrowing
from ..model.location import Location
from ..model.scope import Scope
from . import lifecycle, schemas

_NAMES = re.compile(r"\{([^{}]*)\}")
_STYLES = {"query": "form", "cookie": "form"}
Owners = tuple[Node, Node]
"""Path item and operation."""


@dataclass(frozen=True, slots=True)
class _Parameter:
    node: Node
    shared: bool
    """Whether it stands at the path item."""

    @property
    def place(self) -> str:
        return str(self.node.value.get("in", ""))

    @property
    def name(self) -> str:
        return str(self.node.value.get("name", ""))

    @property
    def required(self) -> bool:
        return self.node.value.get("required") is True

    @property
    def subject(self) -> str:
        return f"{self.place} parameter {self.name!r}"


def _read(document: Document, path: str, owners: Owners) -> dict[tuple[str, str], _Parameter]:
    found: dict[tuple[str, str], _Parameter] = {}
    positions = {name: str(at) for at, name in enumerate(_NAMES.findall(path))}
    for owner, shared in zip(owners, (True, False), strict=True):
        for node in document.items(owner, "parameters"):
            one = _Parameter(node, shared)
            name = one.name.lower() if one.place == "header" else one.name
            if one.place == "path":
                name = positions.get(name, name)
            found[one.place, name] = one
    return found


def compare(scope: Scope, old_path: str, new_path: str, old: Owners, new: Owners) -> None:
    """Report everything that changed about the parameters of an operation."""
    before = _read(scope.comparison.old, old_path, old)
    after = _read(scope.comparison.new, new_path, new)
    for key, one in before.items():
        if key in after:
            _pair(scope, one, after[key])
        else:
            _removed(scope, one)
    for key, other in after.items():
        if key not in before:
            _added(scope, other)


def _removed(scope: Scope, one: _Parameter) -> None:
    how = lifecycle.removal(one.node.value, scope.comparison.today)
    name = "request-parameter-removed" + ("" if how == "without-deprecation" else f"-{how}")
    if how == "sunset-parse":
        name = "request-parameter-sunset-parse"
    scope.report(name, "narrower", one.subject, one.node, None, quiet=one.shared)


def _added(scope: Scope, other: _Parameter) -> None:
    if other.place == "path":
        name = "new-request-path-parameter"
    else:
        kind = "required" if other.required else "optional"
        name = f"new-{kind}-request-parameter"
        if other.shared:
            name = f"new-{kind}-request-default-parameter-to-existing-path"
    scope.report(name, narrowing(other.required), other.subject, None, other.node)


def _pair(scope: Scope, one: _Parameter, other: _Parameter) -> None:
    nodes = one.node, other.node
    old, new = one.node.value, other.node.value
    if one.name != other.name:
        rated: tuple[Verdict, Verdict] = ("safe", "breaking" if one.place == "path" else "safe")
        values = (one.name, other.name)
        scope.report(
            "request-parameter-renamed", "none", other.subject, *nodes, key="name", rated=rated, values=values
        )
    if one.required != other.required:
        how = "required" if other.required else "optional"
        scope.report(
            f"request-parameter-became-{how}",
            narrowing(other.required),
            other.subject,
            *nodes,
            old=one.required,
            new=other.required,
            key="required",
        )
    _lifecycle(scope, other, old, new, nodes)
    for keyword, pair in (("style", _styles(old, new)), ("explode", _explodes(old, new))):
        if pair[0] != pair[1]:
            scope.report(
                f"request-parameter-{keyword}-changed",
                "other",
                other.subject,
                *nodes,
                values=pair,
            )
    schemas_of = _schema(scope.comparison.old, one.node), _schema(scope.comparison.new, other.node)
    form = _styles(new, new)[0] == "form" and _explodes(new, new)[0] and one.place in ("query", "cookie")
    place = Location(
        scope.within(about=other.subject),
        "request-parameter",
        loose=True,
        repeats=form,
        header=other.place == "header",
        required=one.required and other.required,
    )
    schemas.compare(place, *schemas_of)


def _styles(old: dict[str, Any], new: dict[str, Any]) -> tuple[Any, Any]:
    first, second = (each.get("style") or _STYLES.get(str(each.get("in")), "simple") for each in (old, new))
    return first, second


def _explodes(old: dict[str, Any], new: dict[str, Any]) -> tuple[bool, bool]:
    def exploded(one: dict[str, Any]) -> bool:
        given = one.get("explode")
        return given if isinstance(given, bool) else _styles(one, one)[0] == "form"

    return exploded(old), exploded(new)


def _schema(document: Document, node: Node) -> Node:
    if "schema" in node.value:
        return document.step(node, "schema")
    for media in objects(node.value.get("content")):
        return document.step(document.members(node, "content")[media], "schema")
    return EMPTY


def _lifecycle(
    scope: Scope, other: _Parameter, old: dict[str, Any], new: dict[str, Any], nodes: tuple[Node, Node]
) -> None:
    before, after = lifecycle.deprecated(old), lifecycle.deprecated(new)
    how = ""
    if after and not before:
        how = "deprecated"
        day = lifecycle.sunset(new)
        if isinstance(day, str):
            how = "sunset-parse"
        elif day is not None and day < scope.comparison.today:
            how = "sunset-date-too-small"
    elif before and not after:
        how = "reactivated"
    elif after:
        how = lifecycle.sunset_change(old, new, scope.comparison.today)
    if how:
        dates = (old.get("x-sunset"), new.get("x-sunset"))
        scope.report(
            f"request-parameter-{how}", "none", other.subject, *nodes, key="deprecated", values=dates
        )
