"""``x-outcome-check``: the safe operation that shows whether an operation of unknown outcome was carried out.

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

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_object, is_list, is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of, resolve
from ...python_source.literals import literal
from ..calls.retries import SAFE
from ..extension import Document, Extension, Importer, Json, Owner, Rating, call_source

_NAME = "x-outcome-check"
_OUTCOMES = ("accepted", "not sent")
_KNOWN = {
    "operation",
    "parameters",
    "since",
    "until",
    "records",
    "match",
    "unless",
    "present",
    "absent",
    "after",
    "several",
}
_EXPRESSION = re.compile(r"\$request\.(?:body#(?:/[^/]+)+|path\.[^.#/]+|query\.[^.#/]+)\Z")
_ADVICE = "Write the operationId of a safe operation, or an object as CONTRIBUTING.md describes it."


@dataclass(frozen=True, slots=True)
class OutcomeCheck:
    """Where to look, and what is to be seen there."""

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


def _problems(document: Document) -> Iterator[Problem]:
    operations = list(operations_of(document.data))
    safe = {
        str(operation.get("operationId")): frozenset(_parameters(document.data, operation, item))
        for _, method, _, operation, item in operations
        if method.upper() in SAFE
    }
    for _, _, pointer, operation, _ in operations:
        if _NAME in operation:
            yield from _problem(child(pointer, _NAME), operation[_NAME], safe)


def _parameters(data: Json, operation: Json, item: Json) -> Iterator[str]:
    for owner in (item, operation):
        for value in owner.get("parameters", ()):
            yield resolve(data, "", value)[1]["name"]


def _problem(place: str, value: Any, safe: Mapping[str, frozenset[str]]) -> Iterator[Problem]:
    if isinstance(value, str):
        value = {"operation": value}
    identifier = value.get("operation") if is_object(value) else None
    if not isinstance(identifier, str) or identifier not in safe:
        advice = "Name one that only reads, or remove the extension."
        yield Problem(place, f"{identifier!r:.60} is not the operationId of a safe operation", advice)
        return
    for name in value.keys() - _KNOWN:
        yield Problem(child(place, name), "is not known here", f"It may have: {', '.join(sorted(_KNOWN))}.")
    for name in ("parameters", "match"):
        yield from _values(child(place, name), value.get(name, {}))
    known = safe[identifier]
    named = [
        *as_object(value.get("parameters", {})),
        *(value[name] for name in ("since", "until") if name in value),
    ]
    for name in named:
        if name not in known:
            yield Problem(
                place, f"{identifier} has no parameter {name!r:.60}", f"It has: {', '.join(sorted(known))}."
            )
    pointers = [*as_object(value.get("match", {})), *([value["records"]] if "records" in value else [])]
    for pointer in pointers:
        if not isinstance(pointer, str) or not pointer.startswith("/"):
            yield Problem(place, f"{pointer!r:.60} is no JSON pointer", "Write one, such as /things.")
    unless = value.get("unless", [])
    if not is_list(unless) or not all(map(_is_expression, unless)):
        yield Problem(child(place, "unless"), "must be a list of expressions", _ADVICE)
    for name in ("present", "absent"):
        if name in value and value[name] not in _OUTCOMES:
            yield Problem(child(place, name), "must be 'accepted' or 'not sent'", _ADVICE)
    if "after" in value and (isinstance(value["after"], bool) or not isinstance(value["after"], int)):
        yield Problem(child(place, "after"), "must be a number of seconds", _ADVICE)
    if "several" in value and value["several"] is not True:
        yield Problem(child(place, "several"), "must be true, or absent", _ADVICE)
    if value.keys() > {"operation"} and not value.get("match"):
        yield Problem(place, "does not say what a record of the call holds", "Write match.")


def _values(place: str, values: Any) -> Iterator[Problem]:
    if not is_object(values):
        yield Problem(place, "must be an object", _ADVICE)
        return
    for name, value in values.items():
        plain = isinstance(value, (str, int, float, bool))
        if not plain or (isinstance(value, str) and value.startswith("$") and not _is_expression(value)):
            yield Problem(child(place, name), f"{value!r:.60} is no value and no expression", _ADVICE)


def _is_expression(value: Any) -> bool:
    return isinstance(value, str) and _EXPRESSION.match(value) is not None


def _call(operation: Operation, api: Api) -> str:
    """The call that shows the outcome of another: ``voice.list_calls``; empty where there is none."""
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
    owners=("operation",),
    on="operation",
    meaning=(
        "the safe operation that shows the outcome of one whose outcome is unknown: `listThings`, or, where a program "
        "can read the answer (`reconcile`), `{operation: listThings, parameters: {name: $request.body#/name}, "
        "records: /things, match: {/name: $request.body#/name}, absent: not sent, after: 300}`"
    ),
    rating=Rating("safe", "safe"),
    problems=_problems,
    read=_read,
    sentences=_sentences,
    operation_source=_source,
)
