"""The client's own connections: pools of connections that speak HTTP/1.1 by h11, the parser of httpx.

A gate admits ``max_connections`` calls, first come, first served; a call takes the idle connection that was used last,
or a new one, and returns it only when the whole response, and not a byte more, has been read.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING

from ...common.closing import Gate, Waiter
from ...common.fork_safety import after_fork
from ...common.secrets import Redactor
from ...errors import ConfigurationError
from ...wire.messages import EncodedRequest, Phase
from ..base import (
    ConnectionOptions,
    IdleConnections,
    Key,
    TransportResult,
    failure_of_closing,
    failure_of_configuration,
    key_of,
)
from ..classify import classify
from .async_deadline_streams import AsyncDeadlineBackend
from .deadline_streams import Closed, DeadlineBackend
from .per_event_loop import PerEventLoop

if TYPE_CHECKING:
    from .h11_connections import AsyncConnection, Connection


class ConnectionPool:
    """The default transport; opens connections on demand. Safe for threads and signal handlers."""

    def __init__(self, options: ConnectionOptions) -> None:
        self._options = options
        self._backends: dict[str, DeadlineBackend] = {}
        self.renew_after_fork()
        after_fork(self)
        options.closing.register_method(self._end_calls)

    def renew_after_fork(self) -> None:
        """Leave the parent's connections alone in a forked child, and open new ones."""
        for backend in self._backends.values():
            backend.close_inherited()
        options = self._options
        self._lock = threading.RLock()
        self._gate = Gate(options.max_connections)
        self._idle: IdleConnections[Connection] = IdleConnections(options.max_idle)
        self._backends = {scheme: DeadlineBackend(options, scheme) for scheme in ("http", "https")}

    def _end_calls(self) -> None:
        """End the calls in flight: the client is closed."""
        self._gate.open()
        for backend in self._backends.values():
            backend.abort()

    def _take(self, key: Key) -> Connection:
        with self._lock:
            connection, expired = self._idle.take(key)
            if connection is None:
                from .h11_connections import Connection  # loaded by then: calls need it, clients do not

                connection = Connection(self._options)
        for superfluous in expired:
            superfluous.close()
        return connection

    def _return(self, key: Key, connection: Connection, reusable: bool) -> None:
        superfluous = [connection]
        with self._lock:
            if reusable and not self._options.closing.closed:
                superfluous = self._idle.put(key, connection)
        for surplus in superfluous:
            surplus.close()

    def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult:
        clock, closing = encoded.clock, self._options.closing
        clock.phase = Phase.POOL
        gate, place = self._gate, Waiter()
        try:
            try:
                if not gate.acquire(place, float(clock)):
                    raise TimeoutError
                if closing.closed:
                    raise Closed
                return self._round_trip(encoded)
            finally:
                gate.leave(place, None)
                gate.admit()
        except ConfigurationError as error:
            return failure_of_configuration(error)
        except Exception as error:  # noqa: BLE001 - any exception is classified
            return failure_of_closing(clock) if closing.closed else classify(error, clock, own=True)

    def _round_trip(self, encoded: EncodedRequest) -> TransportResult:
        self._options.check_host(encoded.origin.host)
        key = key_of(encoded)
        connection = self._take(key)
        reusable = False
        try:
            result = connection.send(encoded, self._backends[encoded.origin.scheme])
            reusable = connection.reuse()
            return result
        finally:
            self._return(key, connection, reusable)

    def close(self) -> None:
        """Close the idle connections; calls that the closing has ended close the others."""
        with self._lock:
            idle = self._idle.clear()
        for connection in idle:
            connection.close()

    def __del__(self) -> None:
        if not getattr(self, "_idle", None) or self._options.closing.closed:
            return
        self.close()
        warnings.warn(
            "a client was not closed: use it in a 'with' block", ResourceWarning, stacklevel=2, source=self
        )


class _Connections:
    """The connections of one event loop."""

    def __init__(self, options: ConnectionOptions) -> None:
        self.idle: IdleConnections[AsyncConnection] = IdleConnections(options.max_idle)
        self.backends = {scheme: AsyncDeadlineBackend(options, scheme) for scheme in ("http", "https")}

    def end_calls(self) -> None:
        for backend in self.backends.values():
            backend.abort()


class AsyncConnectionPool(PerEventLoop[_Connections]):
    """``ConnectionPool`` for asyncio and trio; each event loop has its own connections."""

    def _connections_of_loop(self) -> _Connections:
        return _Connections(self._options)

    async def _round_trip(self, connections: _Connections, encoded: EncodedRequest) -> TransportResult:
        key = key_of(encoded)
        connection, expired = connections.idle.take(key)
        if connection is None:
            from .h11_connections import AsyncConnection

            connection = AsyncConnection(self._options)
        reusable = False
        try:
            if expired:
                await self._close(expired)
            result = await connection.send(encoded, connections.backends[encoded.origin.scheme])
            reusable = connection.reuse()
            return result
        finally:
            superfluous = [connection]
            if reusable and not self._options.closing.closed:
                superfluous = connections.idle.put(key, connection)
            if superfluous:
                await self._close(superfluous)

    async def _close(self, connections: list[AsyncConnection]) -> None:
        """Close connections, even in a task that is being cancelled."""
        with self._anyio.CancelScope(shield=True):
            for connection in connections:
                await connection.aclose()

    async def _close_all(self, connections: _Connections) -> None:
        await self._close(connections.idle.clear())

    def _drop(self, connections: _Connections) -> None:
        connections.end_calls()
        connections.idle.clear()
