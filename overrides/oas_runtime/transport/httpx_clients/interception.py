"""The client's own connections, for tools that replace the methods by which httpx sends: mocks, recorders, tracers.

Our connections lie below httpx, where such tools would not see them. So each call first checks whether one of the
methods in ``_HTTPX`` or ``_HTTPCORE`` has been replaced in its class. If none has, the call is sent directly. If one
has, it is sent through a client of that library, which calls the replaced methods; the requests that they pass on are
sent on our connections after all, with the same guarantees.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from operator import attrgetter, is_
from types import FunctionType, ModuleType
from typing import Any, ClassVar, Generic, TypeVar

from ...common.secrets import Redactor
from ...errors import ConfigurationError
from ...wire.messages import EncodedRequest, HttpResponse
from ..base import (
    AsyncTransport,
    ConnectionOptions,
    SyncTransport,
    TransportResult,
    failure_of_configuration,
)
from ..pools.async_deadline_streams import AsyncDeadlineBackend
from ..pools.deadline_streams import DeadlineBackend
from .adapters import REQUEST, AsyncHttpxAdapter, FailureReported, HttpxAdapter
from .interface import LIBRARIES

_CLIENT = ("__init__", "send", "_send_single_request", "_transport_for_url")
_HTTPX = {
    False: (*(f"Client.{name}" for name in _CLIENT), "HTTPTransport.handle_request"),
    True: (*(f"AsyncClient.{name}" for name in _CLIENT), "AsyncHTTPTransport.handle_async_request"),
}
_HTTPCORE = {
    False: ("ConnectionPool.handle_request", "HTTPConnection.handle_request"),
    True: ("AsyncConnectionPool.handle_async_request", "AsyncHTTPConnection.handle_async_request"),
}


class _Library:
    """The methods of one library, as last checked."""

    def __init__(self, name: str, methods: tuple[str, ...], replaced: tuple[str, bool]) -> None:
        self.name = name
        self.replaced = replaced
        self._methods = methods
        self.look_up: Callable[[object], tuple[object, ...]] = attrgetter(*methods)
        self.originals: tuple[object, ...] = (None,) * len(methods)

    def is_replaced(self, module: ModuleType) -> bool:
        """Whether a method is not the library's own; if all are, they are stored."""
        if any(not hasattr(module, method.partition(".")[0]) for method in self._methods):
            return False  # another thread is importing it
        present = [method for method in self._methods if _has(module, method)]
        functions = [attrgetter(method)(module) for method in present]
        if not all(_is_genuine(self.name, function) for function in functions):
            return True
        look_up = attrgetter(*present, present[0])  # with two or more names it returns a tuple
        self.look_up, self.originals = look_up, (*functions, functions[0])
        return False


class _Watch:
    """Checks the methods of one side (synchronous or asynchronous) of each library."""

    def __init__(self, asynchronous: bool) -> None:
        self._libraries = (
            *(_Library(name, _HTTPX[asynchronous], (name, False)) for name in LIBRARIES),
            _Library("httpcore", _HTTPCORE[asynchronous], (LIBRARIES[0], True)),
        )

    def replaced(self) -> tuple[str, bool] | None:
        """Return the library with replaced methods, and whether its engine has them; None for none."""
        for library in self._libraries:
            module = sys.modules.get(library.name)
            if module is None:
                continue
            try:
                # Compared by identity: a proxy compares equal to its target.
                if all(map(is_, library.look_up(module), library.originals)):
                    continue
            except AttributeError:
                pass  # another version without one of the methods, or a library during its import
            if library.is_replaced(module):
                return library.replaced
        return None


def _has(module: ModuleType, method: str) -> bool:
    try:
        attrgetter(method)(module)
    except AttributeError:
        return False
    return True


def _is_genuine(name: str, function: object) -> bool:
    """Whether a function is the library's own: a replacement has the globals of another module."""
    if type(function) is not FunctionType:  # a proxy claims the class of its target
        return False
    return str(function.__globals__.get("__name__", "")).partition(".")[0] == name


P = TypeVar("P")


class _Intercepted(Generic[P]):
    """The common part of both transports: a pool of the client's own, and the replacements by tools."""

    _watch: ClassVar[_Watch]

    def __init__(self, pool: P, options: ConnectionOptions) -> None:
        self._pool = pool
        self._options = options


class InterceptedTransport(_Intercepted[SyncTransport]):
    """A ``SyncTransport`` over a pool of the client's own."""

    _watch = _Watch(asynchronous=False)

    def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult:
        replaced = self._watch.replaced()
        if replaced is None:
            return self._pool.send(encoded, redactor)
        below = _engine_pool(self._options, asynchronous=False) if replaced[1] else _PoolBelow(self._pool)
        try:
            client = _client_over(below, replaced[0], "Client", "HTTPTransport")
        except ConfigurationError as error:
            return failure_of_configuration(error)
        return HttpxAdapter(client, None, self._options.closing, intercepted=True).send(encoded, redactor)

    def close(self) -> None:
        self._pool.close()


class AsyncInterceptedTransport(_Intercepted[AsyncTransport]):
    """``InterceptedTransport`` for asyncio and trio."""

    _watch = _Watch(asynchronous=True)

    async def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult:
        replaced = self._watch.replaced()
        if replaced is None:
            return await self._pool.send(encoded, redactor)
        # A pool of the engine serves a single event loop, so it cannot be kept.
        below = _engine_pool(self._options, asynchronous=True) if replaced[1] else _AsyncPoolBelow(self._pool)
        try:
            client = _client_over(below, replaced[0], "AsyncClient", "AsyncHTTPTransport")
        except ConfigurationError as error:
            return failure_of_configuration(error)
        adapter = AsyncHttpxAdapter(client, None, self._options.closing, intercepted=True)
        return await adapter.send(encoded, redactor)

    async def aclose(self) -> None:
        await self._pool.aclose()


def _client_over(below: Any, name: str, client: str, transport: str) -> Any:
    """A client of a library with a transport of the library itself, over something else than its own pool.

    httpx is imported here only, once a tool has replaced methods of its engine.
    """
    library: Any = sys.modules.get(name)
    if library is None:
        import httpx

        library = httpx
    for kind_name in (client, transport):
        kind = getattr(library, kind_name)
        if not isinstance(kind, type):
            raise ConfigurationError(
                f"{library.__name__}.{kind_name} was replaced by a {type(kind).__name__}, which is not a class: "
                f"replace methods of it instead, such as {library.__name__}.{client}.send."
            )
    over = object.__new__(getattr(library, transport))
    over._pool = below
    return getattr(library, client)(transport=over, trust_env=False)


class _PoolBelow:
    """The client's own connections as a pool of the library's engine."""

    def __init__(self, pool: SyncTransport) -> None:
        self._pool = pool

    def handle_request(self, request: Any) -> Any:
        result = self._pool.send(_as_changed(request, b"".join(request.stream)), _no_secrets)
        return _engine_response(request, result)

    def close(self) -> None:
        """Do nothing: the client owns the connections."""

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
        return _engine_response(request, await self._pool.send(_as_changed(request, content), _no_secrets))

    async def aclose(self) -> None:
        """Do nothing: the client owns the connections."""

    async def __aenter__(self) -> _AsyncPoolBelow:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass


def _no_secrets() -> Redactor:
    return Redactor(())


def _as_changed(request: Any, content: bytes) -> EncodedRequest:
    """Return the encoded request with a tool's changes: a tracer adds headers."""
    encoded: EncodedRequest = request.extensions[REQUEST]
    return encoded.changed(request.method, request.url.target, list(request.headers), content)


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
    """Return a pool of the engine, with the replaced methods and one connection per call."""
    import httpcore

    arguments: dict[str, Any] = {**options.arguments(), "max_keepalive_connections": 0}
    if asynchronous:
        network: Any = AsyncDeadlineBackend(options, "https", httpcore.WriteError)
        return httpcore.AsyncConnectionPool(network_backend=network, **arguments)
    network = DeadlineBackend(options, "https", httpcore.WriteError)
    return httpcore.ConnectionPool(network_backend=network, **arguments)
