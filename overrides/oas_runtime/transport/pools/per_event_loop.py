"""The common part of the asynchronous transports with own connections for each event loop.

A gate admits ``max_connections`` calls of an event loop, first come, first served; which connection a call then
takes, and how HTTP is spoken on it, is decided by the transport.
"""

from __future__ import annotations

import threading
import warnings
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ...common.fork_safety import after_fork
from ...common.secrets import Redactor
from ...errors import ConfigurationError
from ...wire.messages import EncodedRequest, Phase
from ..base import ConnectionOptions, TransportResult, failure_of_closing, failure_of_configuration
from ..classify import classify
from ..event_loops import call_soon, cancelled_when_closed, has_ended, running_loop
from .deadline_streams import Closed

if TYPE_CHECKING:
    import anyio


class Connections(Protocol):
    """The connections of one event loop."""

    def end_calls(self) -> None:
        """End the calls in flight, in the event loop: the client is closed."""


C = TypeVar("C", bound=Connections)


class PerEventLoop(ABC, Generic[C]):
    """An ``AsyncTransport``; ``C`` holds the connections of one event loop."""

    def __init__(self, options: ConnectionOptions) -> None:
        import anyio  # now, so that the first call need not wait for it

        self._anyio = anyio
        self._options = options
        self.renew_after_fork()
        after_fork(self)

    def renew_after_fork(self) -> None:
        """Discard the parent's connections in a forked child: its event loops do not exist there."""
        for _, _, token in list(getattr(self, "_loops", {}).values()):
            self._options.closing.forget(token)
        self._lock = threading.RLock()
        self._loops: weakref.WeakKeyDictionary[Any, tuple[anyio.Semaphore, C, object]] = (
            weakref.WeakKeyDictionary()
        )

    @abstractmethod
    def _connections_of_loop(self) -> C:
        """Return an empty set of connections for the running event loop."""

    @abstractmethod
    async def _round_trip(self, connections: C, encoded: EncodedRequest) -> TransportResult:
        """Send a request and read its response; may raise exceptions of failures."""

    @abstractmethod
    async def _close_all(self, connections: C) -> None:
        """Close the connections of the running event loop."""

    @abstractmethod
    def _drop(self, connections: C) -> None:
        """Release the connections of an event loop that has ended, or runs in another thread."""

    def _of_loop(self) -> tuple[anyio.Semaphore, C, object]:
        loop = running_loop()
        own = self._loops.get(loop)
        if own is not None:
            return own
        with self._lock:
            for ended in [other for other in self._loops if has_ended(other)]:
                _, connections, token = self._loops.pop(ended)
                self._options.closing.forget(token)
                self._drop(connections)
            gate = self._anyio.Semaphore(self._options.max_connections, fast_acquire=True)
            connections = self._connections_of_loop()
            token = self._options.closing.register(_end_calls_in(loop, connections))
            own = self._loops[loop] = gate, connections, token
            return own

    async def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult:
        clock, closing = encoded.clock, self._options.closing
        clock.phase = Phase.POOL
        try:
            gate, connections, _ = self._of_loop()
            if gate.value > 0:
                gate.acquire_nowait()
            else:
                await self._acquire(gate, float(clock))
            try:
                if closing.closed:
                    raise Closed
                self._options.check_host(encoded.origin.host)
                return await self._round_trip(connections, encoded)
            finally:
                gate.release()
        except ConfigurationError as error:
            return failure_of_configuration(error)
        except Exception as error:  # noqa: BLE001 - any exception is classified
            return failure_of_closing(clock) if closing.closed else classify(error, clock, own=True)

    async def _acquire(self, gate: anyio.Semaphore, seconds: float) -> None:
        """Wait at the gate, first come, first served."""
        with (
            self._anyio.fail_after(seconds) as scope,
            cancelled_when_closed(self._options.closing, scope),
        ):
            await gate.acquire()
            return
        raise Closed

    async def aclose(self) -> None:
        with self._lock:
            own = self._loops.pop(running_loop(), None)
            others = list(self._loops.items())
            self._loops = weakref.WeakKeyDictionary()
        for loop, (_, connections, token) in others:
            self._options.closing.forget(token)
            if not call_soon(loop, partial(self._drop, connections)):
                self._drop(connections)
        if own is not None:
            self._options.closing.forget(own[2])
            own[1].end_calls()
            await self._close_all(own[1])

    def __del__(self) -> None:
        if len(getattr(self, "_loops", ())):
            warnings.warn(
                "a client was not closed: use it in an 'async with' block",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


def _end_calls_in(loop: Any, connections: Connections) -> Any:
    reference = weakref.ref(loop)

    def end_calls() -> None:
        alive = reference()
        if alive is not None:
            call_soon(alive, connections.end_calls)

    return end_calls
