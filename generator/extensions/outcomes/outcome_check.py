"""``x-outcome-check``: the safe operation that shows whether an operation with an unknown outcome was carried out.

On an operation it is the ``operationId`` of the other one. Where a program can read the answer, it is an object::

    operation: listThings
    parameters: {name: $request.body#/name}      # of the other operation, by name: a value, or an expression
    since: from                                  # the parameter for the start of the time in which it was called
    until: to                                    # ... and for its end
    records: /_embedded/things                   # where its records are; without it the body is the record
    match: {/name: $request.body#/name}          # what a record of the call holds: all of it
    unless: [$request.body#/account]             # it cannot be looked up where one of these was given
    present: accepted                            # what a matching record shows: accepted (the default) or not sent
    absent: not sent                             # what no matching record shows; without it: nothing
    after: 300                                   # seconds after the call before "not sent" is believed
    several: true                                # one call may give several records

Expressions are those of OpenAPI (runtime expressions): ``$request.body#/pointer``, ``$request.path.name`` and
``$request.query.name``. Where one has no value in a request, its outcome cannot be looked up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import Json, is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of, parameters_of
from ...python_source.literals import literal
from .. import forms
from ..calls.retries import SAFE
from ..extension import Document, Extension, Importer, Owner, Rating, call_source

_NAME = "x-outcome-check"
_OUTCOMES = ("accepted", "not sent")
_EXPRESSION = {
    "type": "string",
    "pattern": r"^\$request\.(body#(/[^/]+)+|path\.[^.#/]+|query\.[^.#/]+)$",
    "title": "an expression",
}
_VALUE = {
    "anyOf": [{"type": "string", "pattern": r"^([^$]|$)"}, {"type": ["number", "boolean"]}, _EXPRESSION],
    "title": "a value or an expression",
}
_CHECK = forms.record(
    {"operation": forms.STRING},
    parameters=forms.map_of(_VALUE),
    since=forms.TEXT,
    until=forms.TEXT,
    records=forms.JSON_POINTER,
    match=forms.map_of(_VALUE, minProperties=1, propertyNames=forms.JSON_POINTER),
    unless={"type": "array", "items": _EXPRESSION},
    present={"enum": list(_OUTCOMES)},
    absent={"enum": list(_OUTCOMES)},
    after={"type": "integer", "minimum": 0, "title": "a number of seconds"},
    several={"const": True},
)


@dataclass(frozen=True, slots=True)
class OutcomeCheck:
    """The operation to call, and the expected content of its response."""

    operation: str
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Keyword arguments of the runtime's ``OutcomeCheck``."""


def _read(owner: Owner) -> OutcomeCheck:
    value: Any = owner.value.get(_NAME, "")
    if isinstance(value, str):
        return OutcomeCheck(value)
    details: dict[str, Any] = {}
    for name in ("parameters", "match"):
        if value.get(name):
            details[name] = tuple(value[name].items())
    if "records" in value:
        details["records"] = value["records"]
    if "unless" in value:
        details["unless"] = tuple(value["unless"])
    for name in ("since", "until", "present", "absent", "after", "several"):
        if name in value:
            details[name] = value[name]
    return OutcomeCheck(value["operation"], details)


def _conflicts(document: Document) -> Iterator[Problem]:
    safe = {
        str(operation.get("operationId")): pointer
        for _, method, pointer, operation, _ in operations_of(document.data)
        if method.upper() in SAFE
    }
    for pointer, _, operation in document.of_kind("operation", _NAME):
        value: Any = operation[_NAME]
        yield from _of_other(document.data, child(pointer, _NAME), value, safe)


def _of_other(data: Json, place: str, value: Any, safe: Mapping[str, str]) -> Iterator[Problem]:
    """Yield conflicts with the named operation; ``safe`` are the allowed operations by operationId."""
    identifier = value if isinstance(value, str) else value["operation"]
    if identifier not in safe:
        advice = "Name an operation that only reads, or remove the extension."
        yield Problem(place, f"{identifier!r:.60} is not the operationId of a safe operation", advice)
    elif is_object(value):
        known = sorted(parameter["name"] for parameter in parameters_of(data, safe[identifier]))
        named = (value[name] for name in ("since", "until") if name in value)
        for name in (*value.get("parameters", {}), *named):
            if name not in known:
                message = f"{identifier} has no parameter {name!r:.60}"
                yield Problem(place, message, f"It has: {', '.join(known)}.")
        if len(value) > 1 and "match" not in value:
            yield Problem(place, "does not declare the content of a record of the call", "Write match.")


def _call(operation: Operation, api: Api) -> str:
    """Return the call that shows the outcome of another: ``voice.list_calls``; empty without one."""
    identifier = OUTCOME_CHECK.of(operation).operation
    return next((other.call for other in api.operations if other.id == identifier), "") if identifier else ""


def _sentences(operation: Operation, api: Api) -> Iterator[str]:
    if call := _call(operation, api):
        yield f"``{call}`` shows whether it was carried out."


def _source(operation: Operation, api: Api, importer: Importer) -> Iterator[str]:
    if call := _call(operation, api):
        details = OUTCOME_CHECK.of(operation).details
        arguments = {name: literal(value) for name, value in details.items()}
        yield f"outcome_check={call_source(importer.runtime('OutcomeCheck'), call=literal(call), **arguments)}"


OUTCOME_CHECK = Extension[OutcomeCheck](
    name=_NAME,
    owners={"operation": {"anyOf": [forms.STRING, _CHECK]}},
    on="operation",
    meaning=(
        "the safe operation that shows an unknown outcome: `listThings`, or, if a program can interpret its response "
        "(`reconcile`), `{operation: listThings, parameters: {name: $request.body#/name}, "
        "records: /things, match: {/name: $request.body#/name}, absent: not sent, after: 300}`"
    ),
    rating=Rating("safe", "safe"),
    advice="Write the operationId of a safe operation, or an object as CONTRIBUTING.md describes it.",
    conflicts=_conflicts,
    read=_read,
    sentences=_sentences,
    operation_source=_source,
)
