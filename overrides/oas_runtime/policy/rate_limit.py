"""The schedule of a rate limit: when each attempt may be sent. Free of I/O and of sleeping.

A limit of N calls in T seconds is a sliding window: in no T seconds are more than N attempts sent. Places are
assigned in the order of the requests for them; a returned place goes to the next request.
"""

from __future__ import annotations

import threading
import time
from bisect import insort
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..common.fork_safety import after_fork
from ..config.rate_limit import Limit, limit_of
from ..config.settings import Settings
from ..operation.operation import Operation

if TYPE_CHECKING:
    from .shared_rate_limit import Shared


class Schedule:
    """The places of one limit on a monotonic clock."""

    __slots__ = ("_free", "_limit", "_taken")

    def __init__(self, limit: Limit) -> None:
        self._limit = limit
        self._taken: deque[float] = deque()
        """The times of attempts, in order: those of the last ``seconds`` and the future ones."""
        self._free: list[float] = []
        """Returned places among them, in order."""

    def next(self, now: float) -> float:
        """Return the time of the next place."""
        taken, limit = self._taken, self._limit
        while self._free and self._free[0] < now:
            taken.remove(self._free.pop(0))  # a returned place: nothing was sent there
        while taken and taken[0] <= now - limit.seconds:
            taken.popleft()
        if self._free:
            return self._free[0]
        return now if len(taken) < limit.calls else max(now, taken[-limit.calls] + limit.seconds)

    def take(self, now: float) -> float:
        """Take the next place; returns its time."""
        at = self.next(now)
        if self._free:
            del self._free[0]
        else:
            self._taken.append(at)
        return at

    def give_back(self, at: float) -> None:
        """Return an unused place."""
        insort(self._free, at)
        while self._free and self._taken and self._free[-1] == self._taken[-1]:
            self._free.pop()
            self._taken.pop()


class Limiter:
    """The limits of a client and its copies, for all their threads and tasks.

    ``limit`` is of the client as a whole; without it each operation has the limit that the document gives it,
    or none. Limits are of an account: copies with other credentials do not share them.
    """

    def __init__(
        self, limit: Limit | None, shared: Shared | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit = limit
        self.shared = shared
        self.clock = clock
        self._lock = threading.RLock()
        self._schedules: dict[tuple[str, str], Schedule] = {}
        after_fork(self)

    def renew_after_fork(self) -> None:
        """The parent may have held the lock while it forked."""
        self._lock = threading.RLock()

    def limit_of(self, operation: Operation) -> tuple[Limit, str] | None:
        """Return the limit of an operation and the name of its bucket, or None."""
        if self._limit is not None:
            return self._limit, ""
        own = operation.rate_limit
        return None if own is None else (Limit(own.calls, float(own.seconds)), own.bucket)

    def take(self, limit: Limit, bucket: str, account: str, left: float) -> tuple[float, float | None]:
        """Return the seconds to wait, and the place; None if the wait is longer than ``left``."""
        key = (account, bucket)
        with self._lock:
            schedule = self._schedules.get(key)
            if schedule is None:
                schedule = self._schedules[key] = Schedule(limit)
            now = self.clock()
            wait = schedule.next(now) - now
            return wait, None if wait > left else schedule.take(now)

    def give_back(self, bucket: str, account: str, place: float) -> None:
        """Return an unused place of ``take``."""
        with self._lock:
            self._schedules[account, bucket].give_back(place)


def limiter_of(settings: Settings) -> Limiter | None:
    """Return the limiter of the settings, or None."""
    if settings.rate_limit is None:
        return None
    shared = None
    if settings.rate_limit_storage is not None:
        from .shared_rate_limit import Shared

        shared = Shared(settings.rate_limit_storage, settings.user_agent.partition("/")[0])
    return Limiter(limit_of(settings.rate_limit), shared)
