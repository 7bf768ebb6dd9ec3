"""Sending: the only module that imports the HTTP library (httpx and its connection pool, httpcore).

The library is imported when a client is made. Four outlets share one interface: ``send`` takes a
``Wire`` and answers with an ``Answer`` or a ``Failure``; it never raises an exception of the library,
because those hold requests, and requests hold credentials. Nothing is followed, repeated or added here:
no redirects, no cookies, no ``.netrc``, no proxies from the environment.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import warnings
import weakref
from typing import TYPE_CHECKING, Any, cast

from .forks import after_fork
from .judging import judge
from .logs import redacted
from .message import Answer, Failure, Phase, Trouble, Wire
from .network import AsyncBackend, AsyncDeadlineBackend, DeadlineBackend
from .outlets import Outcome, PoolOptions, announced_too_large, spoil, stale, too_large, wrong_kind
from .secret import Redactor

if TYPE_CHECKING:
    import httpcore
    import httpx


class _Closed(Exception):
    """The client was closed while a call was about to use it."""


class SyncPool:
    """The default outlet: a connection pool of its own, opened at first use, safe for many threads."""

    def __init__(self, options: PoolOptions) -> None:
        import httpcore  # now, so that the first call does not have to wait for it

        self._library = httpcore
        self._options = options
        self._lock = threading.Lock()
        self._opened: tuple[httpcore.ConnectionPool, DeadlineBackend] | None = None
        self._closed = False
        after_fork(self)

    def renew_after_fork(self) -> None:
        """In a forked child: leave the parent's connections alone and open new ones."""
        self._lock = threading.Lock()
        if self._opened is not None:
            self._opened[1].abandon()
            self._opened = None

    def _open(self) -> tuple[httpcore.ConnectionPool, DeadlineBackend]:
        library = self._library
        with self._lock:
            if self._closed:
                raise _Closed
            if self._opened is None:
                backend = DeadlineBackend(library.SyncBackend())
                network = cast("httpcore.NetworkBackend", backend)
                pool = library.ConnectionPool(**self._options.arguments(), network_backend=network)
                self._opened = pool, backend
            return self._opened

    def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        clock = wire.clock
        clock.phase = Phase.POOL
        try:
            pool, _ = self._opened or self._open()
            response = pool.handle_request(_core_request(wire))
            try:
                refused = stale(clock) or announced_too_large(wire, response.status, response.headers)
                if refused is not None:
                    return refused
                pieces: list[bytes] = []
                size = 0
                for piece in response.iter_stream():
                    size += len(piece)
                    if size > wire.max_bytes:
                        return too_large(wire, response.status, response.headers)
                    pieces.append(piece)
                spoil(response)
                content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
                return Answer(response.status, response.headers, content)
            finally:
                response.close()
        except _Closed:
            return Failure(Trouble.CLOSED, "", sent=False)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return judge(error, clock, own=True)

    def close(self) -> None:
        with self._lock:
            opened, self._opened, self._closed = self._opened, None, True
        if opened is not None:
            opened[0].close()

    def __del__(self) -> None:
        if getattr(self, "_opened", None) is not None:
            self.close()
            warnings.warn(
                "a client was not closed: use it in a 'with' block",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


class AsyncPool:
    """``SyncPool`` for asyncio and trio; each event loop has connections of its own."""

    def __init__(self, options: PoolOptions) -> None:
        import httpcore  # now, so that the first call does not have to wait for it

        self._library = httpcore
        self._options = options
        self._pools: weakref.WeakKeyDictionary[Any, httpcore.AsyncConnectionPool] = (
            weakref.WeakKeyDictionary()
        )
        self._lock = threading.Lock()
        self._closed = False
        after_fork(self)

    def renew_after_fork(self) -> None:
        """In a forked child: forget the parent's connections; its event loops are not the child's."""
        self._lock = threading.Lock()
        self._pools = weakref.WeakKeyDictionary()

    def _open(self) -> httpcore.AsyncConnectionPool:
        library, loop = self._library, _running_loop()
        with self._lock:
            if self._closed:
                raise _Closed
            pool = self._pools.get(loop)
            if pool is None:
                backend = AsyncDeadlineBackend(cast("AsyncBackend", library.AnyIOBackend()))
                network = cast("httpcore.AsyncNetworkBackend", backend)
                pool = library.AsyncConnectionPool(**self._options.arguments(), network_backend=network)
                self._pools[loop] = pool
            return pool

    async def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        clock = wire.clock
        clock.phase = Phase.POOL
        try:
            pool = self._pools.get(_running_loop()) or self._open()
            response = await pool.handle_async_request(_core_request(wire))
            try:
                refused = stale(clock) or announced_too_large(wire, response.status, response.headers)
                if refused is not None:
                    return refused
                pieces: list[bytes] = []
                size = 0
                async for piece in response.aiter_stream():
                    size += len(piece)
                    if size > wire.max_bytes:
                        return too_large(wire, response.status, response.headers)
                    pieces.append(piece)
                spoil(response)
                content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
                return Answer(response.status, response.headers, content)
            finally:
                await response.aclose()
        except _Closed:
            return Failure(Trouble.CLOSED, "", sent=False)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return judge(error, clock, own=True)

    async def aclose(self) -> None:
        with self._lock:
            pool = self._pools.pop(_running_loop(), None)
            self._pools = weakref.WeakKeyDictionary()
            self._closed = True
        if pool is not None:
            await pool.aclose()

    def __del__(self) -> None:
        if len(getattr(self, "_pools", ())):
            warnings.warn(
                "a client was not closed: use it in an 'async with' block",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


class SyncLibrary:
    """The caller's own ``httpx.Client`` or transport. A client stays theirs to close."""

    def __init__(self, client: object, transport: object) -> None:
        import httpx

        if client is not None and not isinstance(client, httpx.Client):
            raise wrong_kind("http_client", "httpx.Client", client)
        if transport is not None and not isinstance(transport, httpx.BaseTransport):
            raise wrong_kind("transport", "httpx.BaseTransport", transport)
        self._client = client
        self._transport = transport

    def _response(self, request: httpx.Request) -> httpx.Response:
        if self._client is not None:
            return self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return self._transport.handle_request(request)

    def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        try:
            with redacted(redactor or Redactor(())):
                response = self._response(_library_request(wire))
            try:
                refused = announced_too_large(wire, response.status_code, response.headers.raw)
                if refused is not None:
                    return refused
                if response.is_stream_consumed:
                    return Answer(
                        response.status_code, response.headers.raw, response.content, decompressed=True
                    )
                body = bytearray()
                for piece in response.iter_raw():
                    wire.clock.limit(0.0)
                    body += piece
                    if len(body) > wire.max_bytes:
                        return too_large(wire, response.status_code, response.headers.raw)
                return Answer(response.status_code, response.headers.raw, bytes(body))
            finally:
                response.close()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return judge(error, wire.clock, own=False)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class AsyncLibrary:
    """``SyncLibrary`` for ``httpx.AsyncClient`` and asynchronous transports."""

    def __init__(self, client: object, transport: object) -> None:
        import httpx

        if client is not None and not isinstance(client, httpx.AsyncClient):
            raise wrong_kind("http_client", "httpx.AsyncClient", client)
        if transport is not None and not isinstance(transport, httpx.AsyncBaseTransport):
            raise wrong_kind("transport", "httpx.AsyncBaseTransport", transport)
        self._client = client
        self._transport = transport

    async def _response(self, request: httpx.Request) -> httpx.Response:
        if self._client is not None:
            return await self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return await self._transport.handle_async_request(request)

    async def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        import anyio

        try:
            with anyio.fail_after(wire.clock.limit(wire.clock.left())), redacted(redactor or Redactor(())):
                return await self._exchange(wire)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return judge(error, wire.clock, own=False)

    async def _exchange(self, wire: Wire) -> Outcome:
        response = await self._response(_library_request(wire))
        try:
            refused = announced_too_large(wire, response.status_code, response.headers.raw)
            if refused is not None:
                return refused
            if response.is_stream_consumed:
                return Answer(response.status_code, response.headers.raw, response.content, decompressed=True)
            body = bytearray()
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > wire.max_bytes:
                    return too_large(wire, response.status_code, response.headers.raw)
            return Answer(response.status_code, response.headers.raw, bytes(body))
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        if self._transport is not None:
            await self._transport.aclose()


async def async_sleep(seconds: float) -> None:
    """Sleep in whichever event loop runs."""
    import anyio

    await anyio.sleep(seconds)


def sleep(seconds: float) -> None:
    """Sleep in this thread."""
    time.sleep(seconds)


def _running_loop() -> Any:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        if trio is None:
            raise
        return trio.lowlevel.current_trio_token()


def _core_request(wire: Wire) -> httpcore.Request:
    import httpcore

    origin, clock = wire.origin, wire.clock
    url = httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=wire.target)
    limits = {"connect": clock, "read": clock, "write": clock, "pool": clock}
    return httpcore.Request(
        wire.method, url, headers=wire.headers, content=wire.content, extensions={"timeout": limits}
    )


def _library_request(wire: Wire) -> httpx.Request:
    import httpx

    clock = wire.clock
    limits = {
        "connect": clock.limit(clock.timeout.connect),
        "read": clock.limit(clock.timeout.read),
        "write": clock.limit(clock.timeout.write),
        "pool": clock.limit(float(clock)),
    }
    return httpx.Request(
        wire.method.decode("ascii"),
        wire.origin.url + wire.target.decode("ascii"),
        headers=wire.headers,
        content=wire.content,
        extensions={"timeout": limits},
    )
