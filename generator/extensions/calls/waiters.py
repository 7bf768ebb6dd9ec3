"""``x-waiter``: a method that polls an operation until the resource is in a final state.

``{x-python-name: wait, field: [status], until: [done, failed], interval: 5}``: the property at ``field`` of the
result has one of the values of ``until``, or, without ``until``, is present and not empty. If the result has the
list ``items``, the condition applies to all of its items instead. ``interval`` is the least number of seconds
between two requests, and grows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...ir.operations import Operation
from .. import forms
from ..extension import (
    Column,
    Document,
    Extension,
    Owner,
    Rating,
    declaration,
)
from ..python_names import NAME_FORM

_NAME = "x-waiter"
_LONGEST = 3600
_FORM = forms.record(
    {
        "x-python-name": NAME_FORM,
        "field": forms.TEXTS,
        "interval": {
            "type": "integer",
            "minimum": 1,
            "maximum": _LONGEST,
            "title": f"a whole number of seconds from 1 to {_LONGEST}",
        },
    },
    until=forms.TEXTS,
    items=forms.TEXT,
)


@dataclass(frozen=True, slots=True)
class Waiter:
    """``name`` is the method; the other fields are those of the extension."""

    name: str
    field: tuple[str, ...]
    until: tuple[str, ...]
    interval: int
    pointer: str
    items: str = ""

    def condition(self, place: str) -> str:
        """The end of the wait, in words; ``place`` is ``field`` as the text shows it."""
        return "the result is final" if self.until else f"{place} is not empty"


def _read(owner: Owner) -> Waiter | None:
    value: Any = owner.value.get(_NAME)
    if value is None:
        return None
    return Waiter(
        value["x-python-name"],
        tuple(value["field"]),
        tuple(value.get("until", ())),
        int(value["interval"]),
        child(owner.pointer, _NAME),
        value.get("items", ""),
    )


def _conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, _ in document.of_kind("operation", _NAME):
        if not pointer.endswith("/get"):
            message = "only an operation with GET can be polled"
            yield Problem(child(pointer, _NAME), message, "Remove it.")


def _cell(operation: Operation) -> str:
    """Return the cell: ``wait(request_status=SUCCESS|FAILED)``, ``wait(numbers)``."""
    waiter = WAITER.of(operation)
    if waiter is None:
        return ""
    until = f"={'|'.join(waiter.until)}" if waiter.until else ""
    items = f"; each of {waiter.items}" if waiter.items else ""
    return f"{waiter.name}({'.'.join(waiter.field)}{until}{items})"


WAITER: Extension[Waiter | None] = Extension(
    name=_NAME,
    owners={"operation": _FORM},
    on="operation with GET",
    meaning=(
        "a method that repeats the operation until the resource is in a final state: `{x-python-name: wait, "
        "field: [status], until: [done, failed], interval: 5}`. Without `until`, the property must be present and not "
        "empty. If the result has the list that `items` names, every item must be in a final state instead. `interval` "
        "is the minimum number of seconds between two requests"
    ),
    rating=Rating("safe", "risky"),
    advice=(
        "Write {x-python-name: wait, field: [status], until: [done, failed], interval: 5}; leave out until where the "
        "property only has to be there."
    ),
    conflicts=_conflicts,
    read=_read,
    operation_source=lambda operation, _, importer: declaration(
        importer, "waiter", "Waiter", WAITER.of(operation), "field", "until", "interval", "items"
    ),
    column=Column("waiter", _cell, "Waiter"),
)
