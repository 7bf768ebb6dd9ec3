"""Records of received deliveries, in two phases, so that no event is lost if a handler fails."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from heapq import heappop, heappush
from typing import Generic, Literal, Protocol, TypeVar

E = TypeVar("E")

DeliveryState = Literal["new", "in progress", "handled"]


class Replays(Protocol):
    """Remembers deliveries by the identifier of their signature. Several processes may share a store."""

    def begin(self, name: str, expires: float) -> DeliveryState:
        """Start handling the delivery ``name``; it is stored until ``expires`` (Unix seconds).

        Must be atomic: of several calls with one name, at most one may return ``new``.
        """
        ...

    def end(self, name: str, expires: float, *, handled: bool) -> None:
        """Record that the delivery was handled, or that its handler failed, so that its repetition is ``new``."""
        ...


class MemoryReplays:
    """Remembers deliveries in the memory of this process. Safe for many threads.

    Args:
        max_entries: At most so many are remembered; beyond that the ones that expire first are forgotten.
        clock: Gives the time in Unix seconds.
    """

    def __init__(self, max_entries: int = 100_000, *, clock: Callable[[], float] = time.time) -> None:
        self._max = max(1, max_entries)
        self._clock = clock
        self._states: dict[str, DeliveryState] = {}
        self._queue: list[tuple[float, str]] = []
        self._lock = threading.Lock()

    def begin(self, name: str, expires: float) -> DeliveryState:
        """Start handling the delivery ``name``."""
        now = self._clock()
        with self._lock:
            while self._queue and self._queue[0][0] < now:
                self._states.pop(heappop(self._queue)[1], None)
            known = self._states.get(name)
            if known == "new":
                self._states[name] = "in progress"
            if known is not None:
                return known
            while len(self._queue) >= self._max:
                self._states.pop(heappop(self._queue)[1], None)
            self._states[name] = "in progress"
            heappush(self._queue, (expires, name))
            return "new"

    def end(self, name: str, expires: float, *, handled: bool) -> None:
        """The delivery was handled, or its handler failed."""
        with self._lock:
            if name in self._states:
                self._states[name] = "handled" if handled else "new"

    def __len__(self) -> int:
        return len(self._states)


class Delivery(Generic[E]):
    """A received event, until it is handled.

    As a context manager it gives the event, and calls ``done`` at the end of the block or, where that raises,
    ``failed``.

    Attributes:
        event: The typed event.
    """

    def __init__(self, event: E, end: Callable[[bool], object]) -> None:
        self.event = event
        self._end: Callable[[bool], object] | None = end

    def __enter__(self) -> E:
        return self.event

    def __exit__(self, kind: object, *_: object) -> None:
        self._finish(kind is None)

    def done(self) -> None:
        """The event was handled: a repetition of the same request is not handled again."""
        self._finish(True)

    def failed(self) -> None:
        """The event was not handled: a repetition of the same request is received as new."""
        self._finish(False)

    def _finish(self, handled: bool) -> None:
        end, self._end = self._end, None
        if end is not None:
            end(handled)
