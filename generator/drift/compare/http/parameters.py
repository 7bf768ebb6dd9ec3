"""Pairs parameters by location and name; path parameters by position."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ....python_source.identifiers import words
from ...model.document import Node
from ...model.finding import Ratings, Values, narrowing
from ...model.lifecycle import removal
from ...model.location import Location
from ...model.scope import Scope
from .. import lifecycle
from ..schema import schemas
from ..schema.normal_form import normal
from ..schema.types import types_of
from .operation_pairs import Operation

_NAMES = re.compile(r"\{([^{}]*)\}")
_STYLES = {"query": "form", "cookie": "form"}


@dataclass(frozen=True, slots=True)
class _Parameter:
    node: Node
    shared: bool
    """Whether the path item declares it."""

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


def _read(operation: Operation) -> _Parameters:
    parameters: _Parameters = {}
    positions = {name: str(at) for at, name in enumerate(_NAMES.findall(operation.path))}
    for owner, shared in ((operation.item, True), (operation.node, False)):
        for node in owner.items("parameters"):
            one = _Parameter(node, shared)
            name = one.name.lower() if one.place == "header" else one.name
            if one.place == "path":
                name = positions.get(name, name)
            parameters[one.place, name] = one
    return parameters


def names(operation: Operation) -> set[Key]:
    """Return location and name of every parameter."""
    return {(one.place, one.name) for one in _read(operation).values()}


def compare(scope: Scope, old: Operation, new: Operation) -> None:
    """Report all changes of the parameters of an operation."""
    before, after = _read(old), _read(new)
    pairs = {key: key for key in before if key in after}
    if scope.comparison.by_meaning:
        pairs = {**pairs, **_renamed(before, after, old.path != new.path)}
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
    """Pair parameters with one method argument whose spelling or location changed."""
    left = {key: one for key, one in after.items() if key not in before}
    pairs: dict[Key, Key] = {}
    if path_changed:
        # Positions are not comparable between two paths: names decide.
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
    """Whether two names give one Python name: ``messageId`` and ``message-id``."""
    spelled = [[word.lower() for word in words(name)] for name in (one, other)]
    return bool(spelled[0]) and spelled[0] == spelled[1]


def _removed(scope: Scope, one: _Parameter) -> None:
    how = removal(one.node.value, scope.comparison.today)
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
    subject = other.subject
    if one.node.reference and one.node.reference == other.node.reference:
        scope = scope.within(owner=one.node.reference)
    if one.place != other.place or one.name != other.name:
        _names(scope, one, other)
    scope.required("request-parameter", subject, *nodes)

    def report(event: str, key: str, values: Values, quiet: bool = False) -> None:
        name = event if event.startswith("api-") else f"request-parameter-{event}"
        scope.report(name, "none", subject, *nodes, key=key, values=values, quiet=quiet)

    lifecycle.compare("parameter", *nodes, scope.comparison, report)
    for keyword, values in (
        ("style", (_style(old), _style(new))),
        ("explode", (_explodes(old), _explodes(new))),
    ):
        if values[0] != values[1] and one.place == other.place and _has_parts(scope, *nodes):
            scope.report(f"request-parameter-{keyword}-changed", "other", subject, *nodes, values=values)
    about = scope.within(about=subject, owner=f"{scope.owner} {subject}")
    location = Location(
        about,
        "request-parameter",
        loose=True,
        repeats=_style(new) == "form" and _explodes(new) and one.place in ("query", "cookie"),
        header=other.place == "header",
        required=one.required and other.required,
        owner=about.owner,
    )
    schemas.compare(location, _schema(one.node), _schema(other.node))


def _names(scope: Scope, one: _Parameter, other: _Parameter) -> None:
    """Report a changed name or location. Programs use the argument name of the method."""
    how, values, key = "moved", (one.place, other.place), ""
    rated: Ratings = ("breaking" if one.required or other.required else "risky", "safe")
    if one.place == other.place:
        how, values = "renamed", (one.name, other.name)
        if one.place == "header" and one.name.lower() == other.name.lower():
            return
        if one.place == "path":
            key = "name"
            rated = ("safe", "safe" if same_argument(one.name, other.name) else "breaking")
    name = f"request-parameter-{how}"
    scope.report(name, "none", one.subject, one.node, other.node, key=key, rated=rated, values=values)


def _has_parts(scope: Scope, *parameters: Node) -> bool:
    """Whether style and explode affect the encoding: they do not for a scalar."""
    if not scope.comparison.by_meaning:
        return True
    kinds = (types_of(normal(_schema(parameter)).value) for parameter in parameters)
    return any(not kind or kind & {"array", "object"} for kind in kinds)


def _style(parameter: dict[str, Any]) -> Any:
    return parameter.get("style") or _STYLES.get(str(parameter.get("in")), "simple")


def _explodes(parameter: dict[str, Any]) -> bool:
    explode = parameter.get("explode")
    return explode if isinstance(explode, bool) else _style(parameter) == "form"


def _schema(parameter: Node) -> Node:
    if "schema" in parameter.value:
        return parameter.step("schema")
    for media in parameter.members("content").values():
        return media.step("schema")
    return Node({}, "#", parameter.document)
