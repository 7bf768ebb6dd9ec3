"""``x-rate-limit``: the maximum number of calls of an operation in a period.

It is a text such as ``30/s``, ``60/min`` or ``1000/h``, or an object ``{limit: 30/s, bucket: voice}``: operations
that name the same bucket share one limit. Without a bucket an operation has a limit of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import Json, is_object
from ...ir.operations import Api, Operation
from .. import forms
from ..extension import Column, Document, Extension, Importer, Rating, declaration, of_value

_NAME = "x-rate-limit"
_SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400}
_LIMIT = re.compile(r"([1-9][0-9]{0,6})/(s|min|h|d)\Z")
_TEXT = {
    "type": "string",
    "pattern": "^[1-9][0-9]{0,6}/(s|min|h|d)$",
    "title": "calls and time, such as 30/s",
}
_BUCKET = {
    "type": "string",
    "pattern": "^[A-Za-z][A-Za-z0-9_.-]{0,63}$",
    "title": "a short name of ASCII letters, digits, . _ and -",
}


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most ``calls`` in ``seconds``, for all operations of the bucket together."""

    calls: int
    seconds: int
    bucket: str = ""
    """Empty for an operation with its own limit."""


def _read(value: Any) -> RateLimit:
    whole: Json = value if is_object(value) else {"limit": value}
    match = _LIMIT.match(whole["limit"])
    assert match is not None
    return RateLimit(int(match[1]), _SECONDS[match[2]], whole.get("bucket", ""))


def _conflicts(document: Document) -> Iterator[Problem]:
    buckets: dict[str, str] = {}
    for pointer, _, operation in document.of_kind("operation", _NAME):
        value: Any = operation[_NAME]
        if is_object(value) and buckets.setdefault(value["bucket"], value["limit"]) != value["limit"]:
            message = f"the bucket {value['bucket']} has the limit {buckets[value['bucket']]} elsewhere"
            advice = "Write the same limit wherever the bucket is named."
            yield Problem(child(pointer, _NAME), message, advice)


def _cell(operation: Operation) -> str:
    """Return the cell: ``30/s``, ``15/s voice``."""
    limit = RATE_LIMIT.of(operation)
    if limit is None:
        return ""
    unit = next(name for name, seconds in _SECONDS.items() if seconds == limit.seconds)
    bucket = limit.bucket if limit.bucket != operation.id else ""
    return f"{limit.calls}/{unit} {bucket}".rstrip()


def _source(operation: Operation, _: Api, importer: Importer) -> Iterator[str]:
    limit = RATE_LIMIT.of(operation)
    named = None if limit is None else replace(limit, bucket=limit.bucket or operation.id)
    yield from declaration(importer, "rate_limit", "RateLimit", named, "calls", "seconds", "bucket")


RATE_LIMIT = Extension[RateLimit | None](
    name=_NAME,
    owners={"operation": {"anyOf": [_TEXT, forms.record({"limit": _TEXT, "bucket": _BUCKET})]}},
    on="operation",
    meaning=(
        "the maximum number of requests in a period: `30/s`, `60/min`, `1000/h`, or "
        "`{limit: 30/s, bucket: name}` if several operations share one limit"
    ),
    rating=Rating("risky", "risky"),
    advice="Write calls and time, such as 30/s, 60/min, 1000/h or 5000/d; or {limit: 30/s, bucket: name}.",
    conflicts=_conflicts,
    read=of_value(_NAME, _read),
    operation_source=_source,
    column=Column("rate_limit", _cell, "Rate limit"),
)
