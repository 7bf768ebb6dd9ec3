"""The client's own connections, for tools that replace the methods by which httpx sends: mocks, recorders, tracers.

Our connections lie below httpx, where such tools would not see them. So each call first checks whether one of the
methods in ``_HTTPX`` or ``_HTTPCORE`` has been replaced in its class. If none has, the call is sent directly. If one
has, it is sent through a client of that library, which calls the replaced methods; the requests that they pass on are
sent on our connections after all, with the same guarantees.
"""

from __future__ import annotations

import dataclasses
import sys
from types import FunctionType, ModuleType
from typing import Any

from ...common.secrets import Redactor
from ...wire.messages import EncodedRequest, HttpResponse
from ..base import AsyncTransport, ConnectionOptions, SyncTransport, TransportResult
from ..pools.deadline_streams import AsyncDeadlineBackend, DeadlineBackend
from .adapters import REQUEST, AsyncHttpxAdapter, FailureReported, HttpxAdapter
from .interface import LIBRARIES

_CLIENT = ("__init__", "send", "_send_single_request", "_transport_for_url")
_HTTPX = {
    False: (*(("Client", name) for name in _CLIENT), ("HTTPTransport", "handle_request")),
    True: (*(("AsyncClient", name) for name in _CLIENT), ("AsyncHTTPTransport", "handle_async_request")),
}
_HTTPCORE = {
    False: (("ConnectionPool", "handle_request"), ("HTTPConnection", "handle_request")),
    True: (
        ("AsyncConnectionPool", "handle_async_request"),
        ("AsyncHTTPConnection", "handle_async_request"),
    ),
}

Method = tuple[Any, str, object]


class _Watch:
    """Looks at the methods of one side (synchronous or asynchronous) of each library."""

    def __init__(self, asynchronous: bool) -> None:
        self._asynchronous = asynchronous
        self._originals: dict[str, tuple[Method, ...]] = {}

    def replaced(self) -> tuple[str, bool] | None:
        """The library whose methods were replaced, and whether those of its engine; None for no library."""
        for name in LIBRARIES:
            if name in sys.modules and self._is_replaced(name, _HTTPX[self._asynchronous]):
                return name, False
        if self._is_replaced("httpcore", _HTTPCORE[self._asynchronous]):
            return LIBRARIES[0], True
        return None

    def _is_replaced(self, name: str, methods: tuple[tuple[str, str], ...]) -> bool:
        originals = self._originals.get(name)
        if originals is not None:
            for owner, method, original in originals:
                if getattr(owner, method) is not original:
                    break
            else:
                return False
        module = sys.modules.get(name)
        owners = [(getattr(module, owner, None), method) for owner, method in methods]
        if any(owner is None for owner, _ in owners):
            return False  # another thread is just importing it
        present = [
            (owner, method, getattr(owner, method)) for owner, method in owners if hasattr(owner, method)
        ]
        if not all(_is_genuine(name, function) for _, _, function in present):
            return True
        self._originals[name] = tuple(present)
        return False


def _is_genuine(name: str, function: object) -> bool:
    """Whether a function was written in the library: a replacement has the globals of another module."""
    if type(function) is not FunctionType:  # a proxy claims to be of the class of what it wraps
        return False
    return str(function.__globals__.get("__name__", "")).partition(".")[0] == name


class InterceptedTransport:
    """A ``SyncTransport`` over a pool of the client's own."""

    _watch = _Watch(asynchronous=False)

    def __init__(self, pool: SyncTransport, options: ConnectionOptions) -> None:
        self._pool = pool
        self._options = options
        self._adapters: dict[tuple[str, bool], HttpxAdapter] = {}

    def logs_requests(self) -> bool:
        return self._watch.replaced() is not None

    def send(self, encoded: EncodedRequest, redactor: Redactor | None) -> TransportResult:
        replaced = self._watch.replaced()
        if replaced is None:
            return self._pool.send(encoded, redactor)
        adapter = self._adapters.get(replaced)
        if adapter is None:
            library = _import(replaced[0])
            below = _engine_pool(self._options, asynchronous=False) if replaced[1] else _PoolBelow(self._pool)
            client = library.Client(transport=_transport(library.HTTPTransport, below), trust_env=False)
            adapter = HttpxAdapter(client, None, self._options.closing, intercepted=True)
            self._adapters[replaced] = adapter
        return adapter.send(encoded, redactor)

    def close(self) -> None:
        self._pool.close()


class AsyncInterceptedTransport:
    """``InterceptedTransport`` for asyncio and trio."""

    _watch = _Watch(asynchronous=True)

    def __init__(self, pool: AsyncTransport, options: ConnectionOptions) -> None:
        self._pool = pool
        self._options = options

    def logs_requests(self) -> bool:
        return self._watch.replaced() is not None

    async def send(self, encoded: EncodedRequest, redactor: Redactor | None) -> TransportResult:
        replaced = self._watch.replaced()
        if replaced is None:
            return await self._pool.send(encoded, redactor)
        library = _import(replaced[0])
        # A pool of the engine's own serves one event loop, so that it cannot be kept.
        below = _engine_pool(self._options, asynchronous=True) if replaced[1] else _AsyncPoolBelow(self._pool)
        client = library.AsyncClient(transport=_transport(library.AsyncHTTPTransport, below), trust_env=False)
        return await AsyncHttpxAdapter(client, None, self._options.closing, intercepted=True).send(
            encoded, redactor
        )

    async def aclose(self) -> None:
        await self._pool.aclose()


def _import(name: str) -> Any:
    """A library; httpx is imported here only, once a tool has replaced methods of its engine."""
    module: ModuleType | None = sys.modules.get(name)
    if module is None:
        import httpx

        return httpx
    return module


def _transport(kind: type[Any], below: Any) -> Any:
    """A transport of the library itself, over something else than its own pool."""
    transport = object.__new__(kind)
    transport._pool = below
    return transport


class _PoolBelow:
    """The client's own connections, as a pool of the library's engine."""

    def __init__(self, pool: SyncTransport) -> None:
        self._pool = pool

    def handle_request(self, request: Any) -> Any:
        result = self._pool.send(_as_changed(request, b"".join(request.stream)), None)
        return _engine_response(request, result)

    def close(self) -> None:
        """The connections are the client's."""

    def __enter__(self) -> _PoolBelow:
        return self

    def __exit__(self, *_: object) -> None:
        pass


class _AsyncPoolBelow:
    """``_PoolBelow`` for asyncio and trio."""

    def __init__(self, pool: AsyncTransport) -> None:
        self._pool = pool

    async def handle_async_request(self, request: Any) -> Any:
        content = b"".join([part async for part in request.stream])
        return _engine_response(request, await self._pool.send(_as_changed(request, content), None))

    async def aclose(self) -> None:
        """The connections are the client's."""

    async def __aenter__(self) -> _AsyncPoolBelow:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass


def _as_changed(request: Any, content: bytes) -> EncodedRequest:
    """The encoded request, with what a tool has changed in it: a tracer adds headers."""
    encoded: EncodedRequest = request.extensions[REQUEST]
    return dataclasses.replace(
        encoded,
        method=request.method,
        target=request.url.target,
        headers=list(request.headers),
        content=content,
    )


def _engine_response(request: Any, result: TransportResult) -> Any:
    if not isinstance(result, HttpResponse):
        raise FailureReported(result)
    engine = sys.modules[type(request).__module__.partition(".")[0]]
    return engine.Response(
        result.status,
        headers=result.headers,
        content=result.content,
        extensions={"http_version": b"HTTP/1.1"},
    )


def _engine_pool(options: ConnectionOptions, *, asynchronous: bool) -> Any:
    """A pool of the engine's own, with one connection a call, whose methods are those that were replaced."""
    import httpcore

    arguments: dict[str, Any] = {**options.arguments(), "max_keepalive_connections": 0}
    if asynchronous:
        network: Any = AsyncDeadlineBackend(httpcore, options, "https")
        return httpcore.AsyncConnectionPool(network_backend=network, **arguments)
    network = DeadlineBackend(httpcore, options, "https")
    return httpcore.ConnectionPool(network_backend=network, **arguments)
