"""The client's own connections, over the HTTP library's engine (httpcore), which is imported here only.

The library speaks HTTP on one connection; which connection serves which call is decided here, because the
library's own pool works through all of its waiting requests for each of them, and loses a slot for good when
a task is cancelled at the wrong moment. Here a gate lets ``max_connections`` calls through, first come,
first served; a call takes the idle connection that was used last, or a new one, and gives it back only
when the whole answer, and not a byte more, has been read.
"""

from __future__ import annotations

import threading
import warnings
from typing import TYPE_CHECKING, Any, cast

from ..common.fork_safety import after_fork
from ..common.secrets import Redactor
from ..wire.messages import Answer, Failure, FailureKind, Phase, Wire
from .base import Outcome, PoolOptions, announced_too_large, left_over, stale, too_large
from .classify import classify
from .deadline_streams import AsyncBackend, AsyncDeadlineBackend, DeadlineBackend
from .idle_connections import Idle, Key, key_of
from .per_event_loop import Closed, PerEventLoop

if TYPE_CHECKING:
    import httpcore


class ConnectionPool:
    """The default outlet: connections of its own, opened when needed, safe for many threads."""

    def __init__(self, options: PoolOptions) -> None:
        import httpcore  # now, so that the first call does not have to wait for it

        self._library = httpcore
        self._options = options
        self._arguments: dict[str, Any] | None = None
        self._closed = False
        self.renew_after_fork()
        after_fork(self)

    def renew_after_fork(self) -> None:
        """In a forked child: leave the parent's connections alone and open new ones."""
        backend: DeadlineBackend | None = getattr(self, "_backend", None)
        if backend is not None:
            backend.abandon()
        self._lock = threading.Lock()
        self._gate = threading.BoundedSemaphore(self._options.max_connections)
        self._idle: Idle[httpcore.HTTPConnection] = Idle(self._options.max_idle)
        self._busy: set[httpcore.HTTPConnection] = set()
        self._backend = DeadlineBackend(self._library.SyncBackend())

    def _take(self, wire: Wire, key: Key) -> httpcore.HTTPConnection:
        with self._lock:
            if self._closed:
                raise Closed
            connection, dead = self._idle.take(key)
            if connection is None:
                if self._arguments is None:
                    self._arguments = self._options.arguments()
                network = cast("httpcore.NetworkBackend", self._backend)
                origin = self._library.Origin(*_origin(wire))
                connection = self._library.HTTPConnection(origin, network_backend=network, **self._arguments)
            self._busy.add(connection)
        for each in dead:
            each.close()
        return connection

    def _leave(self, key: Key, connection: httpcore.HTTPConnection, again: bool) -> None:
        dead = [connection]
        with self._lock:
            self._busy.discard(connection)
            if again and not self._closed and connection.is_idle():
                dead = self._idle.put(key, connection)
        for each in dead:
            each.close()

    def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        clock = wire.clock
        clock.phase = Phase.POOL
        gate = self._gate
        try:
            if not gate.acquire(blocking=False) and not gate.acquire(timeout=float(clock)):
                raise TimeoutError
            try:
                return self._exchange(wire)
            finally:
                gate.release()
        except Closed:
            return Failure(FailureKind.CLOSED, "", sent=False)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return classify(error, clock, own=True)

    def _exchange(self, wire: Wire) -> Outcome:
        key = key_of(wire)
        connection = self._take(wire, key)
        again = False
        try:
            response = connection.handle_request(_core_request(wire))
            try:
                refused = stale(wire.clock) or announced_too_large(wire, response.status, response.headers)
                if refused is not None:
                    return refused
                pieces: list[bytes] = []
                size = 0
                for piece in response.iter_stream():
                    size += len(piece)
                    if size > wire.max_bytes:
                        return too_large(wire, response.status, response.headers)
                    pieces.append(piece)
                content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
            finally:
                response.close()
            again = not left_over(connection)
            return Answer(response.status, response.headers, content)
        finally:
            self._leave(key, connection, again)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            found = [*self._idle.clear(), *self._busy]
        for each in found:
            each.close()

    def __del__(self) -> None:
        if getattr(self, "_closed", True) or not (self._busy or self._idle):
            return
        self.close()
        warnings.warn(
            "a client was not closed: use it in a 'with' block", ResourceWarning, stacklevel=2, source=self
        )


class _Connections:
    """The connections of one event loop."""

    def __init__(self, most: int) -> None:
        self.idle: Idle[httpcore.AsyncHTTPConnection] = Idle(most)
        self.busy: set[httpcore.AsyncHTTPConnection] = set()


class AsyncConnectionPool(PerEventLoop[_Connections]):
    """``ConnectionPool`` for asyncio and trio; each event loop has connections of its own."""

    def __init__(self, options: PoolOptions) -> None:
        import httpcore  # now, so that the first call does not have to wait for it

        self._library = httpcore
        self._arguments: dict[str, Any] | None = None
        super().__init__(options)

    def renew_after_fork(self) -> None:
        super().renew_after_fork()
        self._backend: AsyncDeadlineBackend | None = None

    def _furnish(self) -> _Connections:
        return _Connections(self._options.max_idle)

    def _open(self, wire: Wire) -> httpcore.AsyncHTTPConnection:
        with self._lock:
            if self._backend is None:
                self._backend = AsyncDeadlineBackend(cast("AsyncBackend", self._library.AnyIOBackend()))
            if self._arguments is None:
                self._arguments = self._options.arguments()
        network = cast("httpcore.AsyncNetworkBackend", self._backend)
        origin = self._library.Origin(*_origin(wire))
        return self._library.AsyncHTTPConnection(origin, network_backend=network, **self._arguments)

    async def _exchange(self, home: _Connections, wire: Wire) -> Outcome:
        key = key_of(wire)
        connection, dead = home.idle.take(key)
        if connection is None:
            connection = self._open(wire)
        home.busy.add(connection)
        again = False
        try:
            if dead:
                await _close(dead)
            response = await connection.handle_async_request(_core_request(wire))
            try:
                refused = stale(wire.clock) or announced_too_large(wire, response.status, response.headers)
                if refused is not None:
                    return refused
                pieces: list[bytes] = []
                size = 0
                async for piece in response.aiter_stream():
                    size += len(piece)
                    if size > wire.max_bytes:
                        return too_large(wire, response.status, response.headers)
                    pieces.append(piece)
                content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
            finally:
                await response.aclose()
            again = not left_over(connection)
            return Answer(response.status, response.headers, content)
        finally:
            home.busy.discard(connection)
            if again and not self._closed and connection.is_idle():
                superfluous = home.idle.put(key, connection)
            else:
                superfluous = [connection]
            if superfluous:
                await _close(superfluous)

    async def _leave(self, home: _Connections) -> None:
        await _close([*home.idle.clear(), *home.busy])

    def _drop(self, home: _Connections) -> None:
        home.idle.clear()
        home.busy.clear()


async def _close(connections: list[httpcore.AsyncHTTPConnection]) -> None:
    """Close connections, also for a task that is being cancelled."""
    import anyio

    with anyio.CancelScope(shield=True):
        for each in connections:
            await each.aclose()


def _origin(wire: Wire) -> tuple[bytes, bytes, int]:
    origin = wire.origin
    port = origin.port if origin.port is not None else {"https": 443, "http": 80}[origin.scheme]
    return origin.scheme.encode("ascii"), origin.host.encode("ascii"), port


def _core_request(wire: Wire) -> httpcore.Request:
    import httpcore

    origin, clock = wire.origin, wire.clock
    url = httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=wire.target)
    limits = {"connect": clock, "read": clock, "write": clock, "pool": clock}
    return httpcore.Request(
        wire.method, url, headers=wire.headers, content=wire.content, extensions={"timeout": limits}
    )
