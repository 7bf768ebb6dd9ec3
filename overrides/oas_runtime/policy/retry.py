"""Whether a call is tried again, and when: pure decisions over a table, a budget and a clock.

===========================  ==============================================  =====================
what became of the request   what happened                                   tried again
===========================  ==============================================  =====================
``no``                       it never left: no name, no connection, no TLS   every operation
``refused``                  429; 503 with ``Retry-After``; throttled in 200 every operation
``unknown``                  reset, silence, 408, 5xx, unreadable answer     idempotent operations
===========================  ==============================================  =====================

A server's own ``Retry-After`` is obeyed, capped; the wait between tries grows with full jitter; a budget
keeps an outage from being amplified by its victims. Own code, since no library of retries knows deadlines
that bound the sleeps, waits that servers ask for, and budgets at once, without catching exceptions that
hold requests.
"""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Literal

Sent = Literal["no", "refused", "unknown"]

BASE = 0.5
"""Seconds: the upper end of the first wait; it doubles with each further one."""
CAP = 8.0
"""Seconds: the longest wait of the client's own making."""
LONGEST = 60.0
"""Seconds: the longest wait that a server is granted."""
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,9})?\Z", re.ASCII)
_MILLISECONDS = 10**11
"""A moment above this many seconds (the year 5138) is one in milliseconds."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a try came to, as far as a further one is concerned.

    Attributes:
        sent: What became of the request.
        passing: The trouble may pass by itself: a further try can help.
        wait: Seconds that the server asked to wait, or None.
        once: A further try is worth it only once.
    """

    sent: Sent
    passing: bool
    wait: float | None = None
    once: bool = False


class Budget:
    """A token bucket: retries take a token each, successes give a tenth back. Safe for many threads.

    While the client's calls mostly fail, retries stop, so that a client does not add to an outage.
    """

    __slots__ = ("_capacity", "_left", "_lock")

    def __init__(self, capacity: int = 10) -> None:
        self._capacity = capacity * 10
        self._left = self._capacity
        """In tenths of a token: whole numbers do not drift."""
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Take a token for a retry; False where none is left."""
        with self._lock:
            if self._left < 10:
                return False
            self._left -= 10
            return True

    def give(self) -> None:
        """A call succeeded."""
        if self._left < self._capacity:
            with self._lock:
                self._left = min(self._capacity, self._left + 1)


def delay(
    outcome: Outcome,
    *,
    attempt: int,
    retries: int,
    idempotent: bool,
    left: float,
    budget: Budget,
    draw: Callable[[float, float], float] = random.uniform,
) -> float | None:
    """Seconds to wait before the next try, or None when the call is over.

    Args:
        outcome: Of the try that just ended.
        attempt: Its number, from 1.
        retries: How many further tries a call may have.
        idempotent: Repeating the operation, with these arguments, changes nothing more.
        left: Seconds until the deadline of the call.
        budget: Of the client.
        draw: Where the jitter comes from.
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


def asked_wait(
    headers: Mapping[str, str], *, reset: bool, now: Callable[[], float] = time.time
) -> float | None:
    """Seconds that a server asks to wait, or None: ``Retry-After-Ms``, ``Retry-After``, ``X-RateLimit-Reset``.

    ``Retry-After`` is a number of seconds or a date (RFC 9110, 10.2.3); ``X-RateLimit-Reset`` a moment in
    seconds or milliseconds, which asks for something only where a limit was hit (``reset``). What is none of
    these, or lies in the past, is no wait at all.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    after = headers.get("retry-after")
    if after is not None:
        seconds = _number(after)
        return seconds if seconds is not None else _until(_date(after), now)
    moment = _number(headers.get("x-ratelimit-reset")) if reset else None
    if moment is not None and moment >= _MILLISECONDS:
        moment /= 1000
    return _until(moment, now)


def _number(text: str | None) -> float | None:
    text = (text or "").strip()
    return float(text) if _NUMBER.match(text) else None


def _date(text: str) -> float | None:
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
