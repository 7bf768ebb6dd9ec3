"""``x-parameter-groups`` of an operation: parameters that require or exclude each other.

OpenAPI can say it of properties, not of parameters. The extension borrows the words of JSON Schema, each
entry a rule over the names of optional query parameters::

    x-parameter-groups:
      - oneOf: [request_id, request_ids]             # exactly one of them has to be given
      - dependentRequired: {search_pattern: [pattern]}   # the first is given only with the others
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...common.errors import Problem
from ...common.json_pointer import child
from ...ir.operations import Api, Operation
from ...openapi.grammar import parameters_of
from ...python_source.literals import literal
from .. import forms
from ..extension import Document, Extension, Importer, Owner, Rating

_NAME = "x-parameter-groups"
_ALTERNATIVES = {**forms.TEXTS, "minItems": 2, "title": "a list of two names or more"}
_RULES = [
    forms.record({"oneOf": _ALTERNATIVES}),
    forms.record({"dependentRequired": forms.map_of(forms.TEXTS, minProperties=1)}),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterGroup:
    """A relation between query parameters."""

    one_of: tuple[str, ...] = ()
    """Exactly one of these must be given."""
    given: str = ""
    needs: tuple[str, ...] = ()
    """If ``given`` is given, these must be."""


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


def _conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, operation in document.of_kind("operation", _NAME):
        optional = {
            parameter["name"]
            for parameter in parameters_of(document.data, pointer)
            if parameter["in"] == "query" and not parameter.get("required")
        }
        for index, entry in enumerate(operation[_NAME]):
            needs = entry.get("dependentRequired", {}).items()
            names = {*entry.get("oneOf", ()), *(name for key, names in needs for name in (key, *names))}
            for name in sorted(names - optional):
                message = f"{name!r} is not an optional query parameter of the operation"
                yield Problem(child(pointer, _NAME, index), message, GROUPS.advice)


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
    owners={"operation": {"type": "array", "minItems": 1, "items": {"anyOf": _RULES}}},
    on="operation",
    meaning="query parameters that require or exclude each other: `oneOf` and `dependentRequired` with their names",
    rating=Rating("safe", "risky"),
    advice="Write {oneOf: [names]} or {dependentRequired: {name: [names]}}, of optional query parameters.",
    conflicts=_conflicts,
    read=_read,
    operation_source=_source,
)
