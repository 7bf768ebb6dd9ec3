"""The client's own connections over httpcore, the engine of httpx.

The library speaks HTTP on one connection. Which connection serves which call is decided here, because the library's
own pool works through all waiting requests for each of them, and loses a slot for good when a task is cancelled at
the wrong moment. A gate admits ``max_connections`` calls, first come, first served; a call takes the idle connection
that was used last, or a new one, and returns it only when the whole response, and not a byte more, has been read.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from ...common.closing import Gate
from ...common.fork_safety import after_fork
from ...common.secrets import Redactor
from ...errors import ConfigurationError
from ...wire.messages import EncodedRequest, HttpResponse, Phase
from ..base import (
    ConnectionOptions,
    IdleConnections,
    Key,
    ResponseBody,
    TransportResult,
    failure_if_too_large,
    failure_if_unrequested,
    failure_of_closing,
    failure_of_configuration,
    failure_too_large,
    has_surplus,
    key_of,
)
from ..classify import classify
from .async_deadline_streams import AsyncDeadlineBackend
from .deadline_streams import Closed, DeadlineBackend
from .per_event_loop import PerEventLoop

if TYPE_CHECKING:
    import httpcore


class Httpcore:
    """The library, loaded when something of it is first used: by a call (``load_for_calls``), not by a client."""

    def __getattr__(self, name: str) -> Any:
        import httpcore

        return getattr(httpcore, name)


class ConnectionPool:
    """The default transport: opens connections when they are needed. Safe for threads and signal handlers."""

    def __init__(self, options: ConnectionOptions) -> None:
        self._library: Any = Httpcore()
        self._options = options
        self._backends: dict[str, DeadlineBackend] = {}
        self.renew_after_fork()
        after_fork(self)
        options.closing.register_method(self._end_calls)

    def renew_after_fork(self) -> None:
        """In a forked child: leave the parent's connections alone and open new ones."""
        for backend in self._backends.values():
            backend.close_inherited()
        options = self._options
        self._lock = threading.RLock()
        self._gate = Gate(options.max_connections)
        self._idle: IdleConnections[httpcore.HTTPConnection] = IdleConnections(options.max_idle)
        self._busy: set[httpcore.HTTPConnection] = set()
        self._backends = {
            scheme: DeadlineBackend(self._library, options, scheme) for scheme in ("http", "https")
        }

    def _end_calls(self) -> None:
        """End the calls in flight: the client is closed."""
        self._gate.open()
        for backend in self._backends.values():
            backend.abort()

    def _take(self, encoded: EncodedRequest, key: Key) -> httpcore.HTTPConnection:
        with self._lock:
            connection, expired = self._idle.take(key)
            if connection is None:
                network = cast("httpcore.NetworkBackend", self._backends[encoded.origin.scheme])
                connection = self._library.HTTPConnection(
                    self._library.Origin(*_origin(encoded)),
                    network_backend=network,
                    **self._options.arguments(),
                )
            self._busy.add(connection)
        for superfluous in expired:
            superfluous.close()
        return connection

    def _return(self, key: Key, connection: httpcore.HTTPConnection, reusable: bool) -> None:
        superfluous = [connection]
        with self._lock:
            self._busy.discard(connection)
            if reusable and not self._options.closing.closed and connection.is_idle():
                superfluous = self._idle.put(key, connection)
        for surplus in superfluous:
            surplus.close()

    def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult:
        clock, closing = encoded.clock, self._options.closing
        clock.phase = Phase.POOL
        gate = self._gate
        try:
            if not gate.acquire(float(clock)):
                raise TimeoutError
            try:
                if closing.closed:
                    raise Closed
                return self._exchange(encoded)
            finally:
                gate.release()
        except ConfigurationError as error:
            return failure_of_configuration(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is classified
            return failure_of_closing(clock) if closing.closed else classify(error, clock, own=True)

    def _exchange(self, encoded: EncodedRequest) -> TransportResult:
        self._options.check_host(encoded.origin.host)
        key = key_of(encoded)
        connection = self._take(encoded, key)
        reusable = False
        try:
            response = connection.handle_request(core_request(self._library, encoded))
            try:
                failure = failure_if_unrequested(encoded.clock) or failure_if_too_large(
                    encoded, response.status, response.headers
                )
                if failure is not None:
                    return failure
                body = ResponseBody(encoded, response.status, response.headers)
                for part in response.iter_stream():
                    if not body.add(part):
                        return failure_too_large(encoded, response.status, response.headers)
            finally:
                response.close()
            reusable = not has_surplus(connection)
            return HttpResponse(response.status, response.headers, body.content())
        finally:
            self._return(key, connection, reusable)

    def close(self) -> None:
        """Close the idle connections; those in use are closed by the calls that the client's closing has ended."""
        with self._lock:
            idle = self._idle.clear()
        for connection in idle:
            connection.close()

    def __del__(self) -> None:
        idle, busy = getattr(self, "_idle", None), getattr(self, "_busy", None)
        if not (idle or busy) or self._options.closing.closed:
            return
        self.close()
        warnings.warn(
            "a client was not closed: use it in a 'with' block", ResourceWarning, stacklevel=2, source=self
        )


class _Connections:
    """The connections of one event loop."""

    def __init__(self, library: Any, options: ConnectionOptions) -> None:
        self.idle: IdleConnections[httpcore.AsyncHTTPConnection] = IdleConnections(options.max_idle)
        self.busy: set[httpcore.AsyncHTTPConnection] = set()
        self.backends = {
            scheme: AsyncDeadlineBackend(library, options, scheme) for scheme in ("http", "https")
        }

    def end_calls(self) -> None:
        for backend in self.backends.values():
            backend.abort()


class AsyncConnectionPool(PerEventLoop[_Connections]):
    """``ConnectionPool`` for asyncio and trio; each event loop has its own connections."""

    def __init__(self, options: ConnectionOptions) -> None:
        self._library: Any = Httpcore()
        super().__init__(options)

    def _connections_of_loop(self) -> _Connections:
        return _Connections(self._library, self._options)

    async def _exchange(self, connections: _Connections, encoded: EncodedRequest) -> TransportResult:
        key = key_of(encoded)
        connection, expired = connections.idle.take(key)
        if connection is None:
            network = cast("httpcore.AsyncNetworkBackend", connections.backends[encoded.origin.scheme])
            connection = self._library.AsyncHTTPConnection(
                self._library.Origin(*_origin(encoded)), network_backend=network, **self._options.arguments()
            )
        connections.busy.add(connection)
        reusable = False
        try:
            if expired:
                await _close(expired)
            response = await connection.handle_async_request(core_request(self._library, encoded))
            try:
                failure = failure_if_unrequested(encoded.clock) or failure_if_too_large(
                    encoded, response.status, response.headers
                )
                if failure is not None:
                    return failure
                body = ResponseBody(encoded, response.status, response.headers)
                async for part in response.aiter_stream():
                    if not body.add(part):
                        return failure_too_large(encoded, response.status, response.headers)
            finally:
                await response.aclose()
            reusable = not has_surplus(connection)
            return HttpResponse(response.status, response.headers, body.content())
        finally:
            connections.busy.discard(connection)
            if reusable and not self._options.closing.closed and connection.is_idle():
                superfluous = connections.idle.put(key, connection)
            else:
                superfluous = [connection]
            if superfluous:
                await _close(superfluous)

    async def _close_all(self, connections: _Connections) -> None:
        await _close(connections.idle.clear())

    def _drop(self, connections: _Connections) -> None:
        connections.end_calls()
        connections.idle.clear()


async def _close(connections: list[httpcore.AsyncHTTPConnection]) -> None:
    """Close connections, also for a task that is being cancelled."""
    import anyio

    with anyio.CancelScope(shield=True):
        for connection in connections:
            await connection.aclose()


def _origin(encoded: EncodedRequest) -> tuple[bytes, bytes, int]:
    origin = encoded.origin
    port = origin.port if origin.port is not None else {"https": 443, "http": 80}[origin.scheme]
    return origin.scheme.encode("ascii"), origin.host.encode("ascii"), port


def core_request(library: Any, encoded: EncodedRequest) -> httpcore.Request:
    """A request of the HTTP library, whose limits are the call's clock."""
    origin, clock = encoded.origin, encoded.clock
    url = library.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=encoded.target)
    limits = {"connect": clock, "read": clock, "write": clock, "pool": clock}
    request: httpcore.Request = library.Request(
        encoded.method, url, headers=encoded.headers, content=encoded.content, extensions={"timeout": limits}
    )
    return request
