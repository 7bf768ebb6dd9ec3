"""The closing of a client, which ends its waits at once, and a gate that admits a bounded number of calls.

Both rest on operations that CPython carries out as a whole (of deques, dictionaries and bare locks), and hold no
lock while other code runs: a signal handler may use the client at any moment without a deadlock.
"""

from __future__ import annotations

import threading
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import suppress


class Closing:
    """Whether a client is closed, and what is to be done at that moment. Shared with its copies."""

    def __init__(self) -> None:
        self.closed: bool = False
        self._callbacks: dict[object, Callable[[], object]] = {}

    def register(self, callback: Callable[[], object]) -> object:
        """Have ``callback`` called (in any thread) when the client is closed, at once where it is. Gives a token."""
        token = object()
        self._callbacks[token] = callback
        if self.closed:
            callback()
        return token

    def register_method(self, method: Callable[[], object]) -> None:
        """``register`` for a bound method, whose object is not kept alive by it."""
        reference = weakref.WeakMethod(method)

        def callback() -> None:
            alive = reference()
            if alive is not None:
                alive()

        self.register(callback)

    def forget(self, token: object) -> None:
        """Forget the callback of a token."""
        self._callbacks.pop(token, None)

    def close(self) -> None:
        """Close: every wait ends."""
        self.closed = True
        for callback in list(self._callbacks.values()):
            callback()

    def wait(self, seconds: float) -> bool:
        """Sleep in this thread; whether the client was closed, which ends the sleep."""
        waiter = Waiter()
        token = self.register(waiter.wake)
        try:
            waiter.wait(seconds)
        finally:
            self.forget(token)
        return self.closed


class Waiter:
    """A thread that waits to be woken, once."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    def wait(self, seconds: float) -> bool:
        return self._lock.acquire(timeout=max(seconds, 0.0))

    def wake(self) -> None:
        with suppress(RuntimeError):  # it was woken before
            self._lock.release()


class Gate:
    """Admits ``capacity`` threads at a time, in the order in which they came."""

    def __init__(self, capacity: int) -> None:
        self._places: deque[None] = deque([None] * capacity)
        self._waiters: deque[Waiter] = deque()

    def acquire(self, seconds: float) -> bool:
        """Take a place within ``seconds``; whether there was one."""
        if not self._waiters:
            with suppress(IndexError):
                self._places.pop()
                return True
        waiter = Waiter()
        self._waiters.append(waiter)
        self._admit()
        try:
            if waiter.wait(seconds):
                return True
        except BaseException:
            if not self._leave(waiter):
                self.release()
            raise
        return not self._leave(waiter)

    def release(self) -> None:
        """Return a place."""
        self._places.append(None)
        self._admit()

    def open(self) -> None:
        """Admit everybody who waits: the client is closed."""
        while self._waiters:
            self.release()

    def _leave(self, waiter: Waiter) -> bool:
        """Wait no longer; False where a place was given at the last moment."""
        try:
            self._waiters.remove(waiter)
        except ValueError:
            return False
        return True

    def _admit(self) -> None:
        while self._waiters:
            try:
                self._places.pop()
            except IndexError:
                return
            try:
                waiter = self._waiters.popleft()
            except IndexError:
                self._places.append(None)
                continue
            waiter.wake()
