"""Which operations may be repeated once they may have acted: by their method, or by ``x-retry``.

``x-retry`` on an operation is ``idempotent`` (repeating it changes nothing more), ``never``, or an object
``{idempotent: {field: [values]}}``: idempotent only where that field of the body has one of the values.
``{done: [codes]}`` is for an operation with ``x-error-in-200``: it may be repeated, because a repetition is
refused with one of these codes once the first was carried out, and names what it did.
``x-outcome-check`` is the ``operationId`` of a safe operation that tells whether one of unknown outcome was
carried out.

Without ``x-retry`` GET, HEAD, OPTIONS and TRACE are safe, PUT and DELETE idempotent (RFC 9110, 9.2), the rest never.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child, is_list, is_object
from ..common.json_values import as_object
from ..ir.operations import Retry
from ..openapi.grammar import operations_of

_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_IDEMPOTENT = frozenset({"PUT", "DELETE"})
_ADVICE = "Write idempotent, never, {idempotent: {field: [values]}} or {done: [codes]}."


def retry_of(method: str, raw: Mapping[str, Any]) -> Retry:
    """What the document says of repeating an operation that passed ``problems``."""
    said = raw.get("x-retry")
    if said is None:
        return Retry("safe" if method in _SAFE else "idempotent" if method in _IDEMPOTENT else "never")
    if isinstance(said, str):
        return Retry("idempotent" if said == "idempotent" else "never")
    if "done" in said:
        return Retry("idempotent", done=tuple(said["done"]))
    field, values = next(iter(said["idempotent"].items()))
    return Retry("idempotent", field, tuple(values))


def problems(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Extensions ``x-retry`` that say nothing, or speak of a field that the body does not have."""
    found = list(operations_of(data))
    safe = {raw.get("operationId") for _, method, _, raw, _ in found if method.upper() in _SAFE}
    for _, method, pointer, raw, _ in found:
        check = raw.get("x-outcome-check")
        if "x-outcome-check" in raw and not (isinstance(check, str) and check in safe):
            yield Problem(
                child(pointer, "x-outcome-check"),
                f"{str(check)!r:.60} is not the operationId of a safe operation",
                "Name one that only reads, or remove the extension.",
            )
        if "x-retry" not in raw:
            continue
        said, place = raw["x-retry"], child(pointer, "x-retry")
        if said in ("idempotent", "never"):
            if said == "never" and method.upper() in _SAFE:
                yield Problem(place, f"{method.upper()} is safe by definition", "Remove the extension.")
            continue
        if is_object(said) and list(said) == ["done"]:
            if not _texts(said["done"]) or "x-error-in-200" not in raw:
                message = "done needs a list of codes, and x-error-in-200 beside it to find them by"
                yield Problem(place, message, _ADVICE)
            continue
        fields = as_object(said).get("idempotent") if is_object(said) and len(said) == 1 else None
        if not is_object(fields) or len(fields) != 1:
            yield Problem(place, f"{said!r:.60} says nothing of repeating the operation", _ADVICE)
            continue
        values = next(iter(fields.values()))
        if not _texts(values):
            yield Problem(place, "the values must be a list of texts that is not empty", _ADVICE)


def _texts(values: object) -> bool:
    return is_list(values) and bool(values) and all(isinstance(value, str) for value in values)


def words(retry: Retry) -> str:
    """For the manifest: ``safe``, ``never``, ``idempotent``, ``idempotent if action=mute``, ``... 10=done``."""
    if retry.done:
        return f"{retry.kind} {'/'.join(retry.done)}=done"
    return f"{retry.kind} if {retry.field}={'/'.join(retry.values)}" if retry.field else retry.kind
