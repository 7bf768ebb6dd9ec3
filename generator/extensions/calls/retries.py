"""``x-retry``: whether an operation may be repeated after it may have acted; otherwise its method decides.

``x-retry`` on an operation is ``idempotent`` (repeating it changes nothing more), ``never``, or an object
``{idempotent: {field: [values]}}``: idempotent only where that field of the body has one of the values.
``{done: [codes]}`` is for an operation with ``x-error-in-200``: it may be repeated, because a repetition is
refused with one of these codes once the first was carried out, and names what it did.

Without ``x-retry`` GET, HEAD, OPTIONS and TRACE are safe, PUT and DELETE idempotent (RFC 9110, 9.2), the rest never.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from ...common.errors import Problem
from ...common.json_pointer import child
from ...ir.operations import Api, Operation
from ...python_source.literals import literal
from .. import forms
from ..extension import Column, Document, Extension, Importer, Owner, Rating

_RETRY = "x-retry"
SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_IDEMPOTENT = frozenset({"PUT", "DELETE"})
_FORM = {
    "anyOf": [
        {"enum": ["idempotent", "never"]},
        forms.record({"idempotent": forms.map_of(forms.TEXTS, minProperties=1, maxProperties=1)}),
        forms.record({"done": forms.TEXTS}),
    ]
}


@dataclass(frozen=True, slots=True)
class Retry:
    """Whether an operation may be retried after the server may have processed it."""

    kind: Literal["safe", "idempotent", "never"]
    field: str = ""
    values: tuple[str, ...] = ()
    """If ``field`` is set: the values of that body field with which the operation is idempotent."""
    done: tuple[str, ...] = ()
    """Codes of ``x-error-in-200`` that report an earlier success of a repeated request."""


def _read(owner: Owner) -> Retry:
    method = _method(owner.pointer)
    value: Any = owner.value.get(_RETRY)
    if value is None:
        return Retry("safe" if method in SAFE else "idempotent" if method in _IDEMPOTENT else "never")
    if isinstance(value, str):
        return Retry("idempotent" if value == "idempotent" else "never")
    if "done" in value:
        return Retry("idempotent", done=tuple(value["done"]))
    field, values = next(iter(value["idempotent"].items()))
    return Retry("idempotent", field, tuple(values))


def _conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, operation in document.of_kind("operation", _RETRY):
        place, value, method = child(pointer, _RETRY), operation[_RETRY], _method(pointer)
        if value == "never" and method in SAFE:
            yield Problem(place, f"{method} is safe by definition", "Remove the extension.")
        elif "done" in value and "x-error-in-200" not in operation:
            message = "done needs x-error-in-200 beside it, to find the codes by"
            yield Problem(place, message, RETRY.advice)


def _method(pointer: str) -> str:
    return pointer.rpartition("/")[2].upper()


def _cell(operation: Operation) -> str:
    """Return the cell: ``safe``, ``never``, ``idempotent``, ``idempotent if action=mute`` ..."""
    retry = RETRY.of(operation)
    if retry.done:
        return f"{retry.kind} {'/'.join(retry.done)}=done"
    return f"{retry.kind} if {retry.field}={'/'.join(retry.values)}" if retry.field else retry.kind


def _sentences(operation: Operation, _: Api) -> Iterator[str]:
    retry = RETRY.of(operation)
    if retry.kind == "never":
        yield "Never retried once the server may have processed the request."
    elif retry.done:
        codes = " or ".join(retry.done)
        yield (
            "Retried automatically, even when the outcome is unknown: "
            f"the code {codes} then shows that the first request succeeded."
        )
    elif retry.field:
        values = ", ".join(f"``{value}``" for value in retry.values)
        yield (
            "Retried automatically, even when the outcome is unknown, "
            f"if ``{retry.field}`` is {'one of ' if len(retry.values) > 1 else ''}{values}: "
            "the operation is then idempotent."
        )
    else:
        yield "Retried automatically, even when the outcome is unknown: the operation is idempotent."


def _source(operation: Operation, _: Api, __: Importer) -> Iterator[str]:
    retry = RETRY.of(operation)
    if retry.field:
        yield f"idempotent_if=({literal(retry.field)}, {literal(retry.values)})"
    elif retry.kind != "never":
        yield "idempotent=True"
    if retry.done:
        yield f"done={literal(retry.done)}"


RETRY = Extension[Retry](
    name=_RETRY,
    owners={"operation": _FORM},
    on="operation",
    meaning=(
        "whether the operation is idempotent, if the HTTP method does not show it: `idempotent`, `never`, "
        "`{idempotent: {field: [values]}}`, or `{done: [codes]}` with the codes that refuse a repetition because "
        "the first request succeeded"
    ),
    rating=Rating("safe", "risky"),
    advice="Write idempotent, never, {idempotent: {field: [values]}} or {done: [codes]}.",
    conflicts=_conflicts,
    read=_read,
    sentences=_sentences,
    operation_source=_source,
    column=Column("retry", _cell, "Retry"),
)
