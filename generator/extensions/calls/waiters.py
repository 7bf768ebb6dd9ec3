"""How long something takes: the extension ``x-waiter``, by which a method polls an operation until it is over.

``{x-python-name: wait, field: [status], until: [done, failed], interval: 5}``: the property at ``field`` of the result
has one of the values of ``until``, or, without ``until``, is there and not empty. Where the result has the list that
``items`` names, all of its items are held to that in its place. ``interval`` is the least number of
seconds between two requests, which grows from there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_object, is_list, is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of
from ...python_source.identifiers import python_name
from ...python_source.literals import literal
from ..extension import Column, Document, Extension, Importer, Owner, Rating, call_source

_NAME = "x-waiter"
_LONGEST = 3600
_ADVICE = (
    "Write {x-python-name: wait, field: [status], until: [done, failed], interval: 5}; leave out until where the "
    "property only has to be there."
)


@dataclass(frozen=True, slots=True)
class Waiter:
    """``name`` is the method; the rest as of the extension."""

    name: str
    field: tuple[str, ...]
    until: tuple[str, ...]
    interval: int
    pointer: str
    items: str = ""


def _read(owner: Owner) -> Waiter | None:
    value: Any = owner.value.get(_NAME)
    if value is None:
        return None
    return Waiter(
        value["x-python-name"],
        tuple(value["field"]),
        tuple(value.get("until", ())),
        value["interval"],
        child(owner.pointer, _NAME),
        value.get("items", ""),
    )


def _problems(document: Document) -> Iterator[Problem]:
    for _, method, pointer, operation, _ in operations_of(document.data):
        if _NAME not in operation:
            continue
        place, value = child(pointer, _NAME), operation[_NAME]
        if method != "get":
            yield Problem(place, "only an operation with GET can be repeated until it is over", "Remove it.")
        elif message := _wrong(as_object(value)) if is_object(value) else "it is no object":
            yield Problem(place, message, _ADVICE)


def _wrong(value: Mapping[str, Any]) -> str:
    name, interval = value.get("x-python-name"), value.get("interval")
    if unknown := value.keys() - {"x-python-name", "field", "until", "interval", "items"}:
        return f"{min(unknown)!r:.60} is no part of it"
    if not isinstance(name, str) or python_name(name) != name:
        return "x-python-name must be the name of a method"
    if not _texts(value.get("field")):
        return "field must be a list of names of properties, from the outside in"
    if "until" in value and not _texts(value["until"]):
        return "until must be a list of values"
    if "items" in value and not (isinstance(value["items"], str) and value["items"]):
        return "items must be the name of a property"
    if not isinstance(interval, int) or isinstance(interval, bool) or not 1 <= interval <= _LONGEST:
        return f"interval must be a whole number of seconds from 1 to {_LONGEST}"
    return ""


def _texts(value: object) -> bool:
    return is_list(value) and bool(value) and all(isinstance(item, str) and item for item in value)


def _cell(operation: Operation) -> str:
    """``wait(request_status=SUCCESS|FAILED)``, ``wait(numbers)``."""
    waiter = WAITER.of(operation)
    if waiter is None:
        return ""
    until = f"={'|'.join(waiter.until)}" if waiter.until else ""
    items = f"; each of {waiter.items}" if waiter.items else ""
    return f"{waiter.name}({'.'.join(waiter.field)}{until}{items})"


def _facts(operation: Operation) -> Iterator[str]:
    if text := _cell(operation):
        yield f"Waiter: {text}"


def _source(operation: Operation, _: Api, importer: Importer) -> Iterator[str]:
    waiter = WAITER.of(operation)
    if waiter is not None:
        parts = {
            "field": waiter.field,
            "until": waiter.until,
            "interval": waiter.interval,
            "items": waiter.items,
        }
        arguments = {name: literal(value) for name, value in parts.items() if value}
        yield f"waiter={call_source(importer.runtime('Waiter'), **arguments)}"


WAITER = Extension[Waiter | None](
    name=_NAME,
    owners=("operation",),
    on="operation with GET",
    meaning=(
        "a method that repeats the operation until what it shows is over: `{x-python-name: wait, field: [status], "
        "until: [done, failed], interval: 5}`; without `until` the property has to be there and not be empty; "
        "where the result has the list that `items` names, its items are judged in its place; "
        "`interval` is the least number of seconds between two requests"
    ),
    rating=Rating("safe", "risky"),
    problems=_problems,
    read=_read,
    facts=_facts,
    operation_source=_source,
    column=Column("waiter", _cell),
)
