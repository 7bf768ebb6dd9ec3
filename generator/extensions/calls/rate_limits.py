"""How many calls of an operation the API takes in how much time: the extension ``x-rate-limit``.

It is a text such as ``30/s``, ``60/min`` or ``1000/h``, or an object ``{limit: 30/s, bucket: voice}``: operations
that name the same bucket share one limit. Without a bucket an operation has a limit of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_object, is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of
from ...python_source.literals import literal
from ..extension import Column, Document, Extension, Importer, Owner, Rating, call_source

_NAME = "x-rate-limit"
_SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400}
_LIMIT = re.compile(r"([1-9][0-9]{0,6})/(s|min|h|d)\Z")
_BUCKET = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}\Z")
_ADVICE = "Write calls and time, such as 30/s, 60/min, 1000/h or 5000/d; or {limit: 30/s, bucket: name}."


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most ``calls`` in ``seconds``, for all operations of the bucket together."""

    calls: int
    seconds: int
    bucket: str = ""
    """Empty where the operation has a limit of its own."""


def _read(owner: Owner) -> RateLimit | None:
    value: Any = owner.value.get(_NAME)
    if value is None:
        return None
    whole: Mapping[str, Any] = as_object(value) if is_object(value) else {"limit": value}
    match = _LIMIT.match(whole["limit"])
    assert match is not None
    return RateLimit(int(match[1]), _SECONDS[match[2]], whole.get("bucket", ""))


def _problems(document: Document) -> Iterator[Problem]:
    buckets: dict[str, str] = {}
    for _, _, pointer, operation, _ in operations_of(document.data):
        if _NAME not in operation:
            continue
        place, value = child(pointer, _NAME), operation[_NAME]
        whole: Mapping[str, Any] = as_object(value) if is_object(value) else {"limit": value}
        limit, bucket = whole.get("limit"), whole.get("bucket")
        if not isinstance(limit, str) or not _LIMIT.match(limit) or whole.keys() - {"limit", "bucket"}:
            yield Problem(place, f"{str(value)!r:.60} is no rate limit", _ADVICE)
        elif is_object(value) and not (isinstance(bucket, str) and _BUCKET.match(bucket)):
            yield Problem(place, "bucket must be a short name of ASCII letters, digits, . _ and -", _ADVICE)
        elif isinstance(bucket, str) and buckets.setdefault(bucket, limit) != limit:
            message = f"the bucket {bucket} has the limit {buckets[bucket]} elsewhere"
            yield Problem(place, message, "Write the same limit wherever the bucket is named.")


def _cell(operation: Operation) -> str:
    """``30/s``, ``15/s voice``."""
    limit = RATE_LIMIT.of(operation)
    if limit is None:
        return ""
    unit = next(name for name, seconds in _SECONDS.items() if seconds == limit.seconds)
    bucket = limit.bucket if limit.bucket != operation.id else ""
    return f"{limit.calls}/{unit} {bucket}".rstrip()


def _facts(operation: Operation) -> Iterator[str]:
    if text := _cell(operation):
        yield f"Rate limit: {text}"


def _source(operation: Operation, _: Api, importer: Importer) -> Iterator[str]:
    limit = RATE_LIMIT.of(operation)
    if limit is not None:
        limits = {"calls": limit.calls, "seconds": limit.seconds, "bucket": limit.bucket or operation.id}
        arguments = {name: literal(value) for name, value in limits.items()}
        yield f"rate_limit={call_source(importer.runtime('RateLimit'), **arguments)}"


RATE_LIMIT = Extension[RateLimit | None](
    name=_NAME,
    owners=("operation",),
    on="operation",
    meaning=(
        "how many requests the API takes in how much time: `30/s`, `60/min`, `1000/h`, or "
        "`{limit: 30/s, bucket: name}` where operations share one limit"
    ),
    rating=Rating("risky", "risky"),
    problems=_problems,
    read=_read,
    facts=_facts,
    operation_source=_source,
    column=Column("rate_limit", _cell),
)
