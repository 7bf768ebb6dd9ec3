"""Paths and their parameters: queries inside a path, and parameters that are undeclared or have no location."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

from ..common.json_values import Json, as_object
from ..extensions.python_names import PYTHON_DEFAULT
from ..openapi.grammar import operations_of, parameters_at, plain_path
from .notes import Notes

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_CARRIED = frozenset({"schema", "content", "description"})
_NAME = re.compile(r"[A-Za-z0-9_-]+\Z")


def settle_paths(document: dict[str, Any], notes: Notes) -> None:
    """Make each operation declare exactly the parameters of its path."""
    standing: dict[str, set[str]] = {}
    moved: dict[str, set[str]] = {}
    owners: dict[str, Any] = {}
    for path, _, pointer, operation, item in operations_of(document):
        query = path.partition("#")[0].partition("?")[2]
        item_pointer = pointer.rpartition("/")[0]
        declared = [
            *parameters_at(document, pointer, operation),
            *parameters_at(document, item_pointer, item),
        ]
        known = {parameter["name"] for _, parameter in declared if parameter["in"] == "path"}
        in_path = dict.fromkeys(_VARIABLE.findall(plain_path(path)))
        names = [name for name in in_path if name in known or _NAME.match(name)]
        fields = dict(parse_qsl(query, keep_blank_values=True))
        added = [*_queries(fields, declared), *_undeclared(names, declared)]
        if added:
            as_object(operation)["parameters"] = [*operation.get("parameters", ()), *added]
        if any(parameter["in"] == "path" for parameter in added):
            notes.add(pointer, "Declared here as text: a parameter of the path")
        for at, owner in ((pointer, operation), (item_pointer, item)):
            owners[at] = owner
            standing.setdefault(at, set()).update(names)
            variables = {match[1] for value in fields.values() if (match := _VARIABLE.fullmatch(value))}
            moved.setdefault(at, set()).update(variables - set(names))
    for at, owner in owners.items():
        _misplaced(document, at, owner, standing[at], moved[at], notes)


def _queries(fields: dict[str, str], declared: list[tuple[str, Json]]) -> Iterator[dict[str, Any]]:
    """Yield parameters for the query fields inside a path."""
    taken = {parameter["name"] for _, parameter in declared if parameter["in"] == "query"}
    by_name = {parameter["name"]: parameter for _, parameter in declared}
    for name, value in fields.items():
        if name in taken:
            continue
        query: dict[str, Any] = {"name": name, "in": "query", "required": True}
        variable = _VARIABLE.fullmatch(value)
        if variable is None and "{" not in value:
            yield {**query, "schema": {"type": "string", "enum": [value]}, PYTHON_DEFAULT.name: value}
        elif variable is not None and variable[1] not in taken:
            described = by_name.get(variable[1], {"schema": {"type": "string"}})
            kept = {key: value for key, value in described.items() if key in _CARRIED}
            yield {**query, **copy.deepcopy(kept)}


def _undeclared(names: list[str], declared: list[tuple[str, Json]]) -> Iterator[dict[str, Any]]:
    known = {parameter["name"] for _, parameter in declared if parameter["in"] == "path"}
    for name in names:
        if name not in known:
            yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _misplaced(
    document: dict[str, Any], pointer: str, owner: Any, names: set[str], moved: set[str], notes: Notes
) -> None:
    """Remove path parameters that the path lacks; those in the path become required."""
    kept: list[Any] = []
    listed: list[Any] = owner.get("parameters", [])
    for value, (at, parameter) in zip(listed, parameters_at(document, pointer, owner), strict=True):
        if parameter["in"] == "path" and parameter["name"] not in names:
            if parameter["name"] not in moved:
                notes.add(at, "Ignored: a path parameter that does not stand in the path")
            continue
        if parameter["in"] == "path" and parameter.get("required") is not True:
            as_object(parameter)["required"] = True
            notes.add(at, "Read as required: a parameter of the path")
        kept.append(value)
    if len(kept) < len(listed):
        as_object(owner)["parameters"] = kept
