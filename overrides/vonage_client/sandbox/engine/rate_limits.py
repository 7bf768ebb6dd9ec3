"""The rate limits of the document (``x-rate-limit``), if the setting ``limits`` is ``document``.

Windows are fixed, start at the first request, and are of real time.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any, cast

from ..answer.rejections import body_of
from ..openapi.document import Document
from ..openapi.operation import Operation
from ..request.incoming import Call
from ..resources.api_call import ApiError
from ..state.world import World

_SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86_400}


class RateLimits:
    """Counts the requests of each account."""

    def __init__(self, world: World, document: Document) -> None:
        self._world = world
        self._limits = {
            operation.pointer: limit
            for operation in document.operations
            if (limit := _limit_of(operation)) is not None
        }
        self._windows: dict[tuple[str, str], tuple[float, int]] = {}

    def check(self, call: Call, api_key: str) -> None:
        """Raise ``ApiError`` if the account has exceeded its limit."""
        limit = self._limits.get(call.operation.pointer)
        if limit is None or self._world.setting("limits") == "off":
            return
        most, seconds, bucket = limit
        now = time.monotonic()
        with self._world.lock:
            start, count = self._windows.get((api_key, bucket), (now, 0))
            if now - start >= seconds:
                start, count = now, 0
            self._windows[api_key, bucket] = start, count + 1
        if count >= most:
            raise _refusal(call.operation, most, seconds, now - start, count)


def _limit_of(operation: Operation) -> tuple[int, int, str] | None:
    declared = operation.data.get("x-rate-limit")
    if isinstance(declared, Mapping):
        members = cast("Mapping[str, Any]", declared)
        text, bucket = str(members.get("limit", "")), str(members.get("bucket", operation.id))
    else:
        text, bucket = str(declared or ""), operation.id
    match = re.fullmatch(r"(\d+)/(s|min|h|d)", text)
    return (int(match[1]), _SECONDS[match[2]], bucket) if match else None


def _refusal(operation: Operation, most: int, seconds: int, passed: float, count: int) -> ApiError:
    rule = operation.data.get("x-error-in-200")
    if rule is None:
        return ApiError(429, reason=f"The limit of {most} requests in {seconds} s is used up.")
    text = (
        f"Exceeded maximum MT throughput[ MAX [ {most} ] INTERVAL [ {seconds * 1000} ] COUNT [ {count} ] "
        f"LAST INT-START [ {int(time.time() * 1000 - passed * 1000)} ] "
        f"TIME_SINCE_LAST_INTERVAL_START [ {int(passed * 1000)} ]  ] "
    )
    return ApiError(200, body_of(rule, "1", text if "parts" in rule else "Throttled"), "throttled")
