"""Whether and when a call is retried: pure decisions over a table, a budget and a clock.

===========================  ==============================================  =====================
state of the request         event                                           retried
===========================  ==============================================  =====================
``no``                       not sent: no name, no connection, no TLS        every operation
``refused``                  429; 503 with ``Retry-After``; throttled in 200 every operation
``unknown``                  reset, silence, 408, 5xx, unreadable response   idempotent operations
===========================  ==============================================  =====================

A server's ``Retry-After`` is obeyed up to a limit; the wait between attempts grows with full jitter; a budget
keeps retries from adding to an outage. Own code, because no retry library combines deadlines that bound the
waits, waits that servers ask for, and budgets, without catching exceptions that hold requests.
"""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC
from typing import Literal

from ..common.fork_safety import after_fork
from ..common.record import record

Sent = Literal["no", "refused", "unknown"]

BASE = 0.5
"""Seconds: the upper bound of the first wait; it doubles with each further one."""
CAP = 8.0
"""Seconds: the longest wait that the client chooses."""
LONGEST = 60.0
"""Seconds: the longest wait that a server may ask for."""
_NUMBER = r"(?a)\d{1,15}(?:\.\d{1,9})?\Z"
_MILLISECONDS = 10**11
"""A larger number of seconds (the year 5138) means milliseconds."""


@record
class AttemptOutcome:
    """The facts about an attempt that a retry depends on.

    Attributes:
        sent: State of the request.
        passing: The condition may be temporary, so a retry can help.
        wait: Seconds that the server asked to wait, or None.
        once: At most one retry is useful.
    """

    sent: Sent
    passing: bool
    wait: float | None = None
    once: bool = False


class Budget:
    """A token bucket: a retry takes a token, a success returns a tenth. Safe for threads and signal handlers.

    While most calls of the client fail, retries stop, so that the client does not add to an outage.
    """

    __slots__ = ("__weakref__", "_capacity", "_left", "_lock")

    def __init__(self, capacity: int = 10) -> None:
        self._capacity = capacity * 10
        self._left = self._capacity
        """In tenths of a token: whole numbers accumulate no error."""
        self.renew_after_fork()
        after_fork(self)

    def renew_after_fork(self) -> None:
        """The parent may have held the lock while it forked."""
        self._lock = threading.RLock()

    def take(self) -> bool:
        """Take a token for a retry; False without one."""
        with self._lock:
            if self._left < 10:
                return False
            self._left -= 10
            return True

    def give(self) -> None:
        """Return a tenth of a token after a successful call."""
        if self._left < self._capacity:
            with self._lock:
                self._left = min(self._capacity, self._left + 1)


def delay(
    outcome: AttemptOutcome,
    *,
    attempt: int,
    retries: int,
    idempotent: bool,
    left: float,
    budget: Budget,
    draw: Callable[[float, float], float] = random.uniform,
) -> float | None:
    """Return the seconds until the next attempt, or None for no attempt.

    Args:
        outcome: Of the attempt that just ended.
        attempt: Its number, from 1.
        retries: The largest number of retries of the call.
        idempotent: The operation with these arguments is idempotent.
        left: Seconds until the deadline of the call.
        budget: Of the client.
        draw: The source of the jitter.
    """
    if not outcome.passing or attempt > retries or (outcome.once and attempt > 1):
        return None
    if outcome.sent == "unknown" and not idempotent:
        return None
    pause = draw(0.0, min(CAP, BASE * 2.0 ** (attempt - 1)))
    if outcome.wait is not None:
        if outcome.wait > LONGEST:
            return None
        pause = outcome.wait + pause / 10
    if pause >= left or not budget.take():
        return None
    return pause


def requested_wait(
    headers: Mapping[str, str], *, reset: bool, now: Callable[[], float] = time.time
) -> float | None:
    """Seconds that a server asks to wait, or None: ``Retry-After-Ms``, ``Retry-After``, ``X-RateLimit-Reset``.

    ``Retry-After`` is a number of seconds or a date (RFC 9110, 10.2.3); ``X-RateLimit-Reset`` a moment in
    seconds or milliseconds, which counts only after a rate limit was hit (``reset``). Other values, and moments in
    the past, are no wait.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    after = headers.get("retry-after")
    if after is not None:
        seconds = _number(after)
        return seconds if seconds is not None else _until(http_date(after), now)
    moment = _number(headers.get("x-ratelimit-reset")) if reset else None
    if moment is not None and moment >= _MILLISECONDS:
        moment /= 1000
    return _until(moment, now)


def _number(text: str | None) -> float | None:
    text = (text or "").strip()
    return float(text) if re.match(_NUMBER, text) else None


def http_date(text: str) -> float | None:
    """Return the time of an HTTP date in seconds since 1970, or None if it is invalid."""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text.strip())
    except (ValueError, OverflowError):
        return None
    try:
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def _until(moment: float | None, now: Callable[[], float]) -> float | None:
    return None if moment is None else max(0.0, moment - now())
