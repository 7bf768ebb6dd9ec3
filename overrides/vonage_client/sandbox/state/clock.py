"""The virtual clock and every timer on it.

In mode ``manual`` time stands still until it is advanced; in mode ``real`` it is the machine's; in mode
``scaled`` it runs ``factor`` times as fast. Timers fire one by one in the order of (time, insertion), and a
webhook is answered before the next timer fires.
"""

from __future__ import annotations

import heapq
import logging
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Condition, RLock, Thread
from typing import Any, Literal

_LOG = logging.getLogger("vonage_client.sandbox")
Mode = Literal["manual", "real", "scaled"]
MODES = ("manual", "real", "scaled")
START = datetime(2026, 1, 1, 12, tzinfo=UTC).timestamp()
LATEST = datetime(9999, 12, 31, tzinfo=UTC).timestamp()
_FASTEST = 1e6
_BUSY_AFTER = 30.0
_MOST_FIRED = 1_000_000


class ClockError(ValueError):
    """The clock cannot be set or advanced by this value."""


class Clock:
    """The clock of one emulator. ``state`` is the part of its JSON document with time and timers."""

    def __init__(self, state: dict[str, Any], lock: RLock, fire: Callable[[Mapping[str, Any]], None]) -> None:
        self._lock = lock
        self._fire = fire
        self._firing = RLock()
        self._changed = Condition(lock)
        self._thread: Thread | None = None
        self._in_flight = 0
        self._closed = False
        self.load(state)

    def load(self, state: dict[str, Any]) -> None:
        """Continue with another state."""
        with self._lock:
            self._state = state
            self._base = float(state["now"]), time.monotonic()
            self._heap = [(timer["due"], timer["id"]) for timer in state["timers"].values()]
            heapq.heapify(self._heap)
            self._wake()

    @property
    def mode(self) -> Mode:
        """The mode of the clock."""
        mode: Mode = self._state["mode"]
        return mode

    @property
    def factor(self) -> float:
        """The speed relative to the machine's clock; 0 where time stands still."""
        return 0.0 if self.mode == "manual" else float(self._state["factor"])

    @property
    def now(self) -> float:
        """The time in seconds since 1970."""
        virtual, monotonic = self._base
        if self.mode == "manual":
            return float(self._state["now"])
        return virtual + (time.monotonic() - monotonic) * float(self._state["factor"])

    @property
    def next_due(self) -> float | None:
        """The time of the next timer; None without timers."""
        with self._lock:
            while self._heap and str(self._heap[0][1]) not in self._state["timers"]:
                heapq.heappop(self._heap)
            return self._heap[0][0] if self._heap else None

    @property
    def timers(self) -> list[dict[str, Any]]:
        """The timers in the order in which they fire."""
        with self._lock:
            return sorted(self._state["timers"].values(), key=lambda timer: (timer["due"], timer["id"]))

    @property
    def is_busy(self) -> bool:
        """Whether a timer is due or firing."""
        with self._lock:
            due = self.next_due
            return bool(self._in_flight) or (due is not None and due <= self.now)

    def set(self, mode: Mode, *, factor: float = 1.0, now: float | None = None) -> None:
        """Change the mode. ``now`` is the new time; by default the current one, or real time."""
        if mode not in MODES:
            raise ClockError(f"The mode of the clock is one of {', '.join(MODES)}, not {mode!r}.")
        if not 0 < factor <= _FASTEST:
            raise ClockError(f"The factor of the clock must be more than 0, and at most {_FASTEST:.0f}.")
        with self._lock:
            if now is None:
                now = time.time() if mode == "real" else self.now
            self._state.update(mode=mode, factor=factor if mode == "scaled" else 1.0, now=now)
            self._base = now, time.monotonic()
            self._wake()

    def schedule(self, delay: float, kind: str, *, housekeeping: bool = False, **arguments: Any) -> int:
        """Schedule a timer in ``delay`` seconds; returns its id. Nothing waits for ``housekeeping``."""
        with self._lock:
            self._state["number"] += 1
            number: int = self._state["number"]
            timer = {"id": number, "due": round(self.now + max(delay, 0), 6), "kind": kind, "args": arguments}
            if housekeeping:
                timer["housekeeping"] = True
            self._state["timers"][str(number)] = timer
            heapq.heappush(self._heap, (timer["due"], number))
            self._wake()
            return number

    def cancel(self, number: int | None) -> bool:
        """Cancel a timer; returns whether it existed."""
        with self._lock:
            return self._state["timers"].pop(str(number), None) is not None

    def advance(self, seconds: float = 0.0) -> list[dict[str, Any]]:
        """Advance time; returns the fired timers in order, including those scheduled meanwhile."""
        if not 0 <= seconds <= LATEST - self.now:
            raise ClockError("The clock only moves forward, at most to the year 9999: use 0 seconds or more.")
        with self._one_at_a_time():
            target = round(self.now + seconds, 6)  # rounded like timers: five times 0.1 is 0.5
            fired = self._run(lambda timer: timer["due"] <= target)
            self._go_to(target)
            return fired

    def next(self) -> list[dict[str, Any]]:
        """Advance to the next timer and fire it; returns an empty list without timers."""
        with self._one_at_a_time():
            return self._run(lambda timer: True, most=1)

    def idle(self) -> list[dict[str, Any]]:
        """Advance until only housekeeping timers remain; returns the fired timers in order."""
        with self._one_at_a_time():
            return self._run(lambda timer: self._has_work())

    def close(self) -> None:
        """Stop the thread that fires timers in the modes ``real`` and ``scaled``."""
        with self._lock:
            self._closed = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(5)

    @contextmanager
    def _one_at_a_time(self) -> Generator[None]:
        """Hold the exclusive right to fire timers."""
        if not self._firing.acquire(timeout=_BUSY_AFTER):
            raise ClockError("The clock is being advanced already, and a webhook has not been answered yet.")
        try:
            yield
        finally:
            self._firing.release()

    def _has_work(self) -> bool:
        return any(not timer.get("housekeeping") for timer in self._state["timers"].values())

    def _run(self, wanted: Callable[[dict[str, Any]], bool], most: int = _MOST_FIRED) -> list[dict[str, Any]]:
        fired: list[dict[str, Any]] = []
        while len(fired) < most:
            with self._lock:
                if self.next_due is None:
                    break
                timer = self._state["timers"][str(self._heap[0][1])]
                if not wanted(timer):
                    break
                heapq.heappop(self._heap)
                del self._state["timers"][str(timer["id"])]
                self._go_to(timer["due"])
                self._in_flight += 1
            fired.append({"at": iso(timer["due"]), "kind": timer["kind"], "id": timer["id"]})
            try:
                self._fire(timer)
            finally:
                with self._lock:
                    self._in_flight -= 1
        return fired

    def _go_to(self, moment: float) -> None:
        with self._lock:
            if moment > self.now:
                self._state["now"] = moment
                self._base = moment, time.monotonic()

    def _wake(self) -> None:
        if self.mode == "manual" or not self._state["timers"] or self._closed:
            return
        if self._thread is None:
            self._thread = Thread(target=self._drive, name="sandbox:clock", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    def _drive(self) -> None:
        while True:
            with self._lock:
                if self._closed:
                    return
                due = None if self.mode == "manual" else self.next_due
                if due is None:
                    self._changed.wait()
                    continue
                wait = (due - self.now) / float(self._state["factor"])
                if wait > 0:
                    self._changed.wait(min(wait, 3600))
                    continue
            try:
                with self._one_at_a_time():
                    self._run(lambda timer: timer["due"] <= self.now, most=1)
            except Exception:  # noqa: BLE001 - see below
                # An error of one timer must not stop the clock for all others.
                _LOG.exception("A timer of the emulator failed.")


def iso(moment: float, *, milliseconds: bool = True) -> str:
    """Format a time as ISO 8601 in UTC."""
    text = datetime.fromtimestamp(moment, UTC).isoformat(
        timespec="milliseconds" if milliseconds else "seconds"
    )
    return text.replace("+00:00", "Z")


def plain(moment: float) -> str:
    """Format a time as ``YYYY-MM-DD HH:MM:SS`` in UTC."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d %H:%M:%S")


def parsed(text: str) -> float:
    """Parse an ISO 8601 time; raises ``ClockError`` for other text."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ClockError(f"{text!r} is not an ISO 8601 time such as 2026-01-01T12:00:00Z.") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
