"""The closing of a client, which ends all waits at once, and a gate that admits a limited number of calls.

Both rest on operations that CPython carries out as a whole (of dictionaries and bare locks), and hold no
lock while other code runs: a signal handler may use the client at any moment without a deadlock.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable
from contextlib import suppress
from itertools import islice

_LOOK_SECONDS = 0.5


class Closing:
    """The closed state of a client and its copies, with callbacks for the closing."""

    def __init__(self) -> None:
        self.closed: bool = False
        self._callbacks: dict[object, Callable[[], object]] = {}

    def register(self, callback: Callable[[], object]) -> object:
        """Register ``callback``, called (in any thread) at the closing; at once if already closed."""
        token = object()
        self._callbacks[token] = callback
        if self.closed:
            callback()
        return token

    def register_method(self, method: Callable[[], object]) -> None:
        """Register a bound method without keeping its object alive."""
        reference = weakref.WeakMethod(method)

        def callback() -> None:
            alive = reference()
            if alive is not None:
                alive()

        self.register(callback)

    def forget(self, token: object) -> None:
        """Remove the callback of a token."""
        self._callbacks.pop(token, None)

    def close(self) -> None:
        """Close, which ends every wait."""
        self.closed = True
        for callback in list(self._callbacks.values()):
            callback()

    def wait(self, seconds: float) -> bool:
        """Sleep in this thread; returns whether the client was closed, which ends the sleep."""
        waiter = Waiter()
        token = self.register(waiter.wake)
        try:
            waiter.wait(seconds)
        finally:
            self.forget(token)
        return self.closed


class Waiter:
    """A thread that waits for one wake-up."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    def wait(self, seconds: float) -> bool:
        return self._lock.acquire(timeout=max(seconds, 0.0))

    def wake(self) -> None:
        if self._lock.locked():
            with suppress(RuntimeError):  # it was woken at this moment
                self._lock.release()


class Gate:
    """Admits ``capacity`` threads at a time, in order of arrival.

    The first ``capacity`` of the queue are admitted. So no place can get lost where an exception interrupts a thread
    (as Ctrl-C does, anywhere), if only it leaves the queue.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._queue: dict[Waiter, None] = {}
        self.leave: Callable[[Waiter, None], None] = self._queue.pop
        """Leave the queue at any position. A function in C: no exception can interrupt its start."""

    def acquire(self, waiter: Waiter, seconds: float) -> bool:
        """Acquire a place within ``seconds``; returns the success. ``leave`` and ``admit`` must follow."""
        self._queue[waiter] = None
        if len(self._queue) <= self._capacity:
            return True
        end = time.monotonic() + seconds
        self.admit()
        # It also checks periodically: the thread that should wake it may have been interrupted.
        while not waiter.wait(min(end - time.monotonic(), _LOOK_SECONDS)):
            if time.monotonic() >= end:
                return False
            self.admit()
        return True

    def open(self) -> None:
        """Admit all waiting threads: the client is closed."""
        for waiter in list(self._queue):
            waiter.wake()

    def admit(self) -> None:
        """Wake the threads whose turn has come."""
        if len(self._queue) >= self._capacity:
            for waiter in list(islice(self._queue, self._capacity)):
                waiter.wake()
