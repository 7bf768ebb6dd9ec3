"""Parameters, paired by location and name; those of a path by their position."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ....python_source.identifiers import words
from ...model.document import EMPTY, Document, Node, objects
from ...model.finding import Verdict, narrowing
from ...model.location import Location
from ...model.scope import Scope
from .. import lifecycle
from ..schema import schemas
from ..schema.normal_form import normal
from ..schema.types import types_of

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


Key = tuple[str, str]
_Parameters = dict[Key, _Parameter]


def _read(document: Document, path: str, owners: Owners) -> _Parameters:
    parameters: _Parameters = {}
    positions = {name: str(at) for at, name in enumerate(_NAMES.findall(path))}
    for owner, shared in zip(owners, (True, False), strict=True):
        for node in document.items(owner, "parameters"):
            one = _Parameter(node, shared)
            name = one.name.lower() if one.place == "header" else one.name
            if one.place == "path":
                name = positions.get(name, name)
            parameters[one.place, name] = one
    return parameters


def names(document: Document, path: str, owners: Owners) -> set[Key]:
    """Place and name of every parameter."""
    return {(one.place, one.name) for one in _read(document, path, owners).values()}


def compare(scope: Scope, old_path: str, new_path: str, old: Owners, new: Owners) -> None:
    """Report everything that changed about the parameters of an operation."""
    before = _read(scope.comparison.old, old_path, old)
    after = _read(scope.comparison.new, new_path, new)
    pairs = {key: key for key in before if key in after}
    if scope.comparison.by_meaning:
        pairs = {**pairs, **_renamed(before, after, old_path != new_path)}
    ignores = scope.comparison.policy.ignores
    for key, one in before.items():
        if key in pairs:
            if not ignores(one.node.value, after[pairs[key]].node.value):
                _pair(scope, one, after[pairs[key]])
        elif not ignores(one.node.value):
            _removed(scope, one)
    for key, other in after.items():
        if key not in pairs.values() and not ignores(other.node.value):
            _added(scope, other)


def _renamed(before: _Parameters, after: _Parameters, path_changed: bool) -> dict[Key, Key]:
    """The parameters that are still the same argument of the method, by another spelling or in another place."""
    left = {key: one for key, one in after.items() if key not in before}
    pairs: dict[Key, Key] = {}
    if path_changed:
        # Positions in one path say nothing of those in another: names do.
        names = {one.name: key for key, one in after.items() if one.place == "path"}
        pairs = {
            key: names[one.name] for key, one in before.items() if one.place == "path" and one.name in names
        }
    for key, one in before.items():
        if key in after or key in pairs:
            continue
        for other_key, other in left.items():
            if other_key not in pairs.values() and same_argument(one.name, other.name):
                pairs[key] = other_key
                break
    return pairs


def same_argument(one: str, other: str) -> bool:
    """Whether two names of the document give one name in Python: ``messageId`` and ``message-id``."""
    spelled = [[word.lower() for word in words(name)] for name in (one, other)]
    return bool(spelled[0]) and spelled[0] == spelled[1]


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
    if one.node.reference and one.node.reference == other.node.reference:
        scope = scope.within(owner=one.node.reference)
    if one.place != other.place or one.name != other.name:
        _names(scope, one, other)
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
        if pair[0] != pair[1] and one.place == other.place and _has_parts(scope, one, other):
            scope.report(f"request-parameter-{keyword}-changed", "other", other.subject, *nodes, values=pair)
    schemas_of = _schema(scope.comparison.old, one.node), _schema(scope.comparison.new, other.node)
    form = _styles(new, new)[0] == "form" and _explodes(new, new)[0] and one.place in ("query", "cookie")
    about = scope.within(about=other.subject, owner=f"{scope.owner} {other.subject}")
    location = Location(
        about,
        "request-parameter",
        loose=True,
        repeats=form,
        header=other.place == "header",
        required=one.required and other.required,
        owner=about.owner,
    )
    schemas.compare(location, *schemas_of)


def _names(scope: Scope, one: _Parameter, other: _Parameter) -> None:
    """Report that a parameter is called otherwise, or stands elsewhere. Programs name it as the method does."""
    nodes = one.node, other.node
    if one.place == other.place == "path":
        values = (one.name, other.name)
        rated: tuple[Verdict, Verdict] = ("safe", "breaking")
        if same_argument(one.name, other.name):
            rated = ("safe", "safe")
        scope.report(
            "request-parameter-renamed", "none", one.subject, *nodes, key="name", rated=rated, values=values
        )
        return
    if one.place == other.place == "header" and one.name.lower() == other.name.lower():
        return
    rated = ("breaking" if one.required or other.required else "risky", "safe")
    how, values = "moved", (one.place, other.place)
    if one.place == other.place:
        how, values = "renamed", (one.name, other.name)
    scope.report(f"request-parameter-{how}", "none", one.subject, *nodes, rated=rated, values=values)


def _has_parts(scope: Scope, one: _Parameter, other: _Parameter) -> bool:
    """Whether style and explode decide how a value is written: that of a scalar looks the same in all of them."""
    if not scope.comparison.by_meaning:
        return True
    documents = scope.comparison.old, scope.comparison.new
    nodes = (
        normal(document, _schema(document, parameter.node))
        for document, parameter in zip(documents, (one, other), strict=True)
    )
    return any(not types_of(node.value) or types_of(node.value) & {"array", "object"} for node in nodes)


def _styles(old: dict[str, Any], new: dict[str, Any]) -> tuple[Any, Any]:
    first, second = (item.get("style") or _STYLES.get(str(item.get("in")), "simple") for item in (old, new))
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
        elif day is None and scope.comparison.policy.days(new):
            how = "deprecated-sunset-missing"
        elif day is not None and day < scope.comparison.policy.earliest(new, scope.comparison.today):
            how = "sunset-date-too-small"
    elif before and not after:
        how = "reactivated"
    elif after:
        how = lifecycle.sunset_change(old, new, scope.comparison.policy.earliest(new, scope.comparison.today))
    level = lifecycle.stability(old, new) if scope.comparison.policy.counts(old) else ""
    if level:
        name = "api-invalid-stability-level" if level == "invalid" else f"request-parameter-stability-{level}"
        levels = (old.get("x-stability-level"), new.get("x-stability-level"))
        scope.report(name, "none", other.subject, *nodes, key="x-stability-level", values=levels)
    if how:
        dates = (old.get("x-sunset"), new.get("x-sunset"))
        scope.report(
            f"request-parameter-{how}", "none", other.subject, *nodes, key="deprecated", values=dates
        )
