"""Requests that were received before: remembered for as long as they would still be accepted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from heapq import heappop, heappush
from typing import Protocol


class Replays(Protocol):
    """Remembers the names of requests. One that many processes share could keep them in a database."""

    def first(self, name: str, expires: float) -> bool:
        """Remember ``name`` until ``expires`` (Unix seconds); False where it is remembered already.

        Must be atomic: of two calls with one name, at most one may be told True.
        """
        ...


class MemoryReplays:
    """Remembers the names of requests in the memory of this process. Safe to use from many threads.

    Args:
        max_entries: At most so many are remembered; beyond, those that expire first are forgotten.
        clock: Gives the time in Unix seconds.
    """

    def __init__(self, max_entries: int = 100_000, *, clock: Callable[[], float] = time.time) -> None:
        self._max = max(1, max_entries)
        self._clock = clock
        self._known: set[str] = set()
        self._queue: list[tuple[float, str]] = []
        self._lock = threading.Lock()

    def first(self, name: str, expires: float) -> bool:
        """Remember ``name`` until ``expires``; False where it is remembered already."""
        now = self._clock()
        with self._lock:
            while self._queue and self._queue[0][0] < now:
                self._known.discard(heappop(self._queue)[1])
            if name in self._known:
                return False
            while len(self._queue) >= self._max:
                self._known.discard(heappop(self._queue)[1])
            self._known.add(name)
            heappush(self._queue, (expires, name))
            return True

    def __len__(self) -> int:
        return len(self._known)
