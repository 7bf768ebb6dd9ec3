"""Which operations may be repeated once they may have acted: by their method, or by ``x-retry``.

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
from ...common.json_values import as_object, is_list, is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of
from ...python_source.literals import literal
from ..extension import Column, Document, Extension, Importer, Json, Owner, Rating

_RETRY = "x-retry"
SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_IDEMPOTENT = frozenset({"PUT", "DELETE"})
_ADVICE = "Write idempotent, never, {idempotent: {field: [values]}} or {done: [codes]}."


@dataclass(frozen=True, slots=True)
class Retry:
    """Whether an operation may be retried after the server may have processed it."""

    kind: Literal["safe", "idempotent", "never"]
    field: str = ""
    values: tuple[str, ...] = ()
    """Where ``field`` is set: only when that field of the body has one of these values."""
    done: tuple[str, ...] = ()
    """Codes of ``x-error-in-200`` by which a repetition is told that the first one was carried out."""


def _read(owner: Owner) -> Retry:
    method = owner.pointer.rpartition("/")[2].upper()
    value: Any = owner.value.get(_RETRY)
    if value is None:
        return Retry("safe" if method in SAFE else "idempotent" if method in _IDEMPOTENT else "never")
    if isinstance(value, str):
        return Retry("idempotent" if value == "idempotent" else "never")
    if "done" in value:
        return Retry("idempotent", done=tuple(value["done"]))
    field, values = next(iter(value["idempotent"].items()))
    return Retry("idempotent", field, tuple(values))


def _retry_problems(document: Document) -> Iterator[Problem]:
    for _, method, pointer, operation, _ in operations_of(document.data):
        if _RETRY in operation:
            yield from _retry_problem(child(pointer, _RETRY), method.upper(), operation)


def _retry_problem(place: str, method: str, operation: Json) -> Iterator[Problem]:
    value: Any = operation[_RETRY]
    if value in ("idempotent", "never"):
        if value == "never" and method in SAFE:
            yield Problem(place, f"{method} is safe by definition", "Remove the extension.")
        return
    if is_object(value) and list(value) == ["done"]:
        if not _texts(value["done"]) or "x-error-in-200" not in operation:
            message = "done needs a list of codes, and x-error-in-200 beside it to find them by"
            yield Problem(place, message, _ADVICE)
        return
    fields = as_object(value).get("idempotent") if is_object(value) and len(value) == 1 else None
    if not is_object(fields) or len(fields) != 1:
        yield Problem(place, f"{value!r:.60} does not say whether the operation may be repeated", _ADVICE)
    elif not _texts(next(iter(fields.values()))):
        yield Problem(place, "the values must be a list of texts that is not empty", _ADVICE)


def _texts(values: object) -> bool:
    return is_list(values) and bool(values) and all(isinstance(value, str) for value in values)


def _cell(operation: Operation) -> str:
    """``safe``, ``never``, ``idempotent``, ``idempotent if action=mute``, ``idempotent 10=done``."""
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
    owners=("operation",),
    on="operation",
    meaning=(
        "whether the operation is idempotent, where its method does not tell: `idempotent`, `never`, "
        "`{idempotent: {field: [values]}}`, or `{done: [codes]}`, the codes that refuse a repetition because "
        "the first request succeeded"
    ),
    rating=Rating("safe", "risky"),
    problems=_retry_problems,
    read=_read,
    facts=lambda operation: (f"Retry: {_cell(operation)}",),
    sentences=_sentences,
    operation_source=_source,
    column=Column("retry", _cell),
)
