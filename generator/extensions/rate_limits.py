"""How many calls of an operation the API takes in how much time: the extension ``x-rate-limit``.

It is a text such as ``30/s``, ``60/min`` or ``1000/h``, or an object ``{limit: 30/s, bucket: voice}``: operations
that name the same bucket share one limit. Without a bucket an operation has a limit of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child, is_object
from ..common.json_values import as_object
from ..ir.operations import RateLimit
from ..openapi.grammar import operations_of

EXTENSION = "x-rate-limit"
_SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400}
_LIMIT = re.compile(r"([1-9][0-9]{0,6})/(s|min|h|d)\Z")
_BUCKET = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}\Z")
_ADVICE = "Write calls and time, such as 30/s, 60/min, 1000/h or 5000/d; or {limit: 30/s, bucket: name}."


def read(identifier: str, raw: Mapping[str, Any]) -> RateLimit | None:
    """The limit of an operation that passed ``problems``."""
    said = raw.get(EXTENSION)
    if said is None:
        return None
    whole: Mapping[str, Any] = as_object(said) if is_object(said) else {"limit": said}
    match = _LIMIT.match(whole["limit"])
    assert match is not None
    return RateLimit(int(match[1]), _SECONDS[match[2]], whole.get("bucket", identifier))


def problems(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Limits that cannot be read, and buckets whose operations disagree about theirs."""
    buckets: dict[str, str] = {}
    for _, _, pointer, raw, _ in operations_of(data):
        if EXTENSION not in raw:
            continue
        place, said = child(pointer, EXTENSION), raw[EXTENSION]
        whole: Mapping[str, Any] = as_object(said) if is_object(said) else {"limit": said}
        limit, bucket = whole.get("limit"), whole.get("bucket")
        if not isinstance(limit, str) or not _LIMIT.match(limit) or whole.keys() - {"limit", "bucket"}:
            yield Problem(place, f"{str(said)!r:.60} is no rate limit", _ADVICE)
        elif is_object(said) and not (isinstance(bucket, str) and _BUCKET.match(bucket)):
            yield Problem(place, "bucket must be a short name of ASCII letters, digits, . _ and -", _ADVICE)
        elif isinstance(bucket, str) and buckets.setdefault(bucket, limit) != limit:
            message = f"the bucket {bucket} has the limit {buckets[bucket]} elsewhere"
            yield Problem(place, message, "Say the same wherever the bucket is named.")


def words(limit: RateLimit | None, identifier: str) -> str:
    """For the manifest: ``30/s``, ``15/s voice``."""
    if limit is None:
        return ""
    unit = next(name for name, seconds in _SECONDS.items() if seconds == limit.seconds)
    shared = f" {limit.bucket}" if limit.bucket != identifier else ""
    return f"{limit.calls}/{unit}{shared}"
