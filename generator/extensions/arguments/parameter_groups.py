"""What parameters outside the body need of one another: ``x-parameter-groups`` of an operation.

OpenAPI can say it of properties, not of parameters. The extension borrows the words of JSON Schema, each
entry a rule over the names of optional query parameters::

    x-parameter-groups:
      - oneOf: [request_id, request_ids]             # exactly one of them has to be given
      - dependentRequired: {search_pattern: [pattern]}   # the first is given only with the others
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_object, is_list, is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of, resolve
from ...python_source.literals import literal
from ..extension import Document, Extension, Importer, Json, Owner, Rating

_NAME = "x-parameter-groups"
_ADVICE = "Write {oneOf: [names]} or {dependentRequired: {name: [names]}}, of optional query parameters."


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterGroup:
    """What query parameters need of one another."""

    one_of: tuple[str, ...] = ()
    """Exactly one of these has to be given."""
    given: str = ""
    needs: tuple[str, ...] = ()
    """Where ``given`` is given, these have to be."""


def _read(owner: Owner) -> tuple[ParameterGroup, ...]:
    groups: list[ParameterGroup] = []
    for entry in owner.value.get(_NAME, ()):
        if "oneOf" in entry:
            groups.append(ParameterGroup(one_of=tuple(entry["oneOf"])))
        else:
            groups.extend(
                ParameterGroup(given=name, needs=tuple(names))
                for name, names in sorted(entry["dependentRequired"].items())
            )
    return tuple(groups)


def _problems(document: Document) -> Iterator[Problem]:
    for _, _, pointer, operation, item in operations_of(document.data):
        if _NAME in operation:
            optional = set(_optional_query(document.data, operation, item))
            yield from _entries(child(pointer, _NAME), operation[_NAME], optional)


def _optional_query(data: Json, operation: Json, item: Json) -> Iterator[str]:
    for owner in (item, operation):
        for value in owner.get("parameters", ()):
            _, parameter = resolve(data, "", value)
            if parameter.get("in") == "query" and not parameter.get("required"):
                yield parameter["name"]


def _entries(place: str, entries: Any, optional: set[str]) -> Iterator[Problem]:
    if not is_list(entries) or not entries:
        yield Problem(place, "must be a list of rules", _ADVICE)
        return
    for index, entry in enumerate(entries):
        names = _names(entry)
        if names is None:
            yield Problem(child(place, index), f"{entry!r:.60} is no rule", _ADVICE)
            continue
        for name in sorted(set(names) - optional):
            message = f"{name!r} is no optional query parameter of the operation"
            yield Problem(child(place, index), message, _ADVICE)


def _names(entry: Any) -> list[str] | None:
    """Every name a rule speaks of, or None when it is none."""
    if not is_object(entry) or len(entry) != 1:
        return None
    keyword, value = next(iter(entry.items()))
    if keyword == "oneOf" and _is_names(value) and len(value) > 1:
        return [*value]
    if keyword == "dependentRequired" and is_object(value) and value and all(map(_is_names, value.values())):
        return [*value, *(name for names in as_object(value).values() for name in names)]
    return None


def _is_names(value: Any) -> bool:
    return is_list(value) and bool(value) and all(isinstance(name, str) for name in value)


def _source(operation: Operation, _: Api, importer: Importer) -> Iterator[str]:
    groups = GROUPS.of(operation)
    if groups:
        yield f"groups=({''.join(_group_source(group, importer) + ',' for group in groups)})"


def _group_source(group: ParameterGroup, importer: Importer) -> str:
    if group.one_of:
        return f"{importer.runtime('ParameterGroup')}(one_of={literal(group.one_of)})"
    return f"{importer.runtime('ParameterGroup')}(given={literal(group.given)}, needs={literal(group.needs)})"


GROUPS = Extension[tuple[ParameterGroup, ...]](
    name=_NAME,
    owners=("operation",),
    on="operation",
    meaning="which query parameters need or exclude one another: `oneOf` and `dependentRequired` of their names",
    rating=Rating("safe", "risky"),
    problems=_problems,
    read=_read,
    operation_source=_source,
)
