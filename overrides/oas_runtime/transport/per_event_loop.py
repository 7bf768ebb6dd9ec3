"""What the asynchronous outlets with connections of their own share: a home for each event loop.

A gate lets ``max_connections`` calls of an event loop through, first come, first served; which connection a
call then takes, and how HTTP is spoken on it, is the outlet's own affair.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import warnings
import weakref
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..common.fork_safety import after_fork
from ..common.secrets import Redactor
from ..errors import ConfigurationError
from ..wire.messages import Failure, FailureKind, Phase, Wire
from .base import Outcome, PoolOptions
from .classify import classify

if TYPE_CHECKING:
    import anyio

H = TypeVar("H")


class Closed(Exception):
    """The client was closed while a call was about to use it."""


class PerEventLoop(ABC, Generic[H]):
    """An ``AsyncTransport``; ``H`` holds the connections of one event loop."""

    def __init__(self, options: PoolOptions) -> None:
        self._options = options
        self._closed = False
        self.renew_after_fork()
        after_fork(self)

    def renew_after_fork(self) -> None:
        """In a forked child: forget the parent's connections; its event loops are not the child's."""
        self._lock = threading.Lock()
        self._homes: weakref.WeakKeyDictionary[Any, tuple[anyio.Semaphore, H]] = weakref.WeakKeyDictionary()

    @abstractmethod
    def _furnish(self) -> H:
        """A home for the running event loop, without connections."""

    @abstractmethod
    async def _exchange(self, home: H, wire: Wire) -> Outcome:
        """Send a request and read its answer; what goes wrong on the way may be raised."""

    @abstractmethod
    async def _leave(self, home: H) -> None:
        """Close every connection of a home."""

    @abstractmethod
    def _drop(self, home: H) -> None:
        """Let go of a home whose event loop has ended, or runs in another thread."""

    def _home(self) -> tuple[anyio.Semaphore, H]:
        loop = _running_loop()
        home = self._homes.get(loop)
        if self._closed:
            raise Closed
        if home is not None:
            return home
        import anyio

        with self._lock:
            home = self._homes.get(loop)
            if home is None:
                for ended in [each for each in self._homes if _has_ended(each)]:
                    self._drop(self._homes.pop(ended)[1])
                gate = anyio.Semaphore(self._options.max_connections, fast_acquire=True)
                home = self._homes[loop] = gate, self._furnish()
            return home

    async def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        clock = wire.clock
        clock.phase = Phase.POOL
        try:
            gate, home = self._home()
            if gate.value > 0:
                gate.acquire_nowait()
            else:
                await _in_time(gate, float(clock))
            try:
                return await self._exchange(home, wire)
            finally:
                gate.release()
        except Closed:
            return Failure(FailureKind.CLOSED, "", sent=False)
        except ConfigurationError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return classify(error, clock, own=True)

    async def aclose(self) -> None:
        with self._lock:
            self._closed = True
            found = self._homes.pop(_running_loop(), None)
            others = [home for _, home in self._homes.values()]
            self._homes = weakref.WeakKeyDictionary()
        for home in others:
            self._drop(home)
        if found is not None:
            await self._leave(found[1])

    def __del__(self) -> None:
        if len(getattr(self, "_homes", ())):
            warnings.warn(
                "a client was not closed: use it in an 'async with' block",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


async def _in_time(gate: anyio.Semaphore, seconds: float) -> None:
    """Wait at the gate, first come, first served."""
    import anyio

    with anyio.fail_after(seconds):
        await gate.acquire()


def _has_ended(loop: Any) -> bool:
    return isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed()


def _running_loop() -> Any:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        if trio is None:
            raise
        return trio.lowlevel.current_trio_token()
