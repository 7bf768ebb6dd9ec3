"""The common parts of all transports, without I/O: their interface, connection options, limits of a response."""

from __future__ import annotations

import ssl
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Generic, Literal, Protocol, TypeVar

from ..common.closing import Closing
from ..common.fork_safety import LOADING
from ..common.headers import RawHeaders, find
from ..common.secrets import Redactor
from ..config.hosts import AllowedHosts
from ..errors import ConfigurationError
from ..wire.messages import Clock, EncodedRequest, Failure, FailureKind, HttpResponse, Phase
from .proxy import Proxy
from .tls import client_context

TransportResult = HttpResponse | Failure
SSLContextOption = ssl.SSLContext | Literal["system"]
"""The certificates to trust and to present; ``"system"`` trusts those of the operating system."""
KEEPALIVE_SECONDS = 5.0
_MAX_IDLE = 100


class SyncTransport(Protocol):
    def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult:
        """Send a request; ``redactor`` returns the redactor for log records of HTTP libraries."""
        ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    async def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult: ...
    async def aclose(self) -> None: ...


class ConnectionOptions:
    """The options and the limits of the client's own connections."""

    def __init__(
        self,
        closing: Closing,
        *,
        ssl_context: SSLContextOption | None = None,
        max_connections: int = 100,
        proxy: Callable[[str, str], Proxy | None] | None = None,
        hosts: AllowedHosts | None = None,
    ) -> None:
        """``proxy`` returns the proxy for a scheme and a host, or None for a direct connection."""
        self.closing = closing
        self.max_connections = max_connections
        self.max_idle: int = min(_MAX_IDLE, max_connections)
        self._proxy = proxy
        self._hosts = hosts
        self._given_context: SSLContextOption | None = ssl_context
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """Return the context that verifies servers.

        Raises:
            ConfigurationError: The environment names certificates that cannot be read.
        """
        if self._context is None:
            with LOADING:  # reading certificates takes long: a fork waits for it
                if self._context is None:
                    self._context = client_context(self._given_context)
        return self._context

    def check_host(self, host: str) -> None:
        """Raise ``ConfigurationError`` if requests to ``host`` are not allowed (see ``AllowedHosts``)."""
        if self._hosts is not None:
            self._hosts.check(host)

    def proxy_for(self, scheme: str, host: str) -> Proxy | None:
        """Return the proxy for a new connection to a server; raises like ``check_host``."""
        self.check_host(host)
        return None if self._proxy is None else self._proxy(scheme, host)

    def arguments(self) -> dict[str, Any]:
        """Return the keywords of a pool of httpx's engine, without its network backend."""
        return {
            "ssl_context": self.context(),
            "keepalive_expiry": KEEPALIVE_SECONDS,
            "http1": True,
            "http2": False,
            "retries": 0,
        }


def failure_of_configuration(error: ConfigurationError) -> Failure:
    """Return the failure of a request that the client's settings prevent."""
    return Failure(FailureKind.CONFIGURATION, error.message, sent=False)


def failure_of_closing(clock: Clock) -> Failure:
    """Return the failure of a request in flight when the client is closed."""
    return Failure(FailureKind.CLOSED, "", sent=clock.phase >= Phase.WRITE)


def failure_if_unrequested(clock: Clock) -> Failure | None:
    """Return the failure of a response that preceded the request: it belongs to another call."""
    if clock.phase is Phase.READ:
        return None
    return Failure(FailureKind.PROTOCOL, "the connection had a response that was not requested", sent=True)


def failure_of_early_response() -> Failure:
    """Return the failure of a call on a new connection on which the server sent data first."""
    detail = "the server sent a response before it had received a request"
    return Failure(FailureKind.CONNECT, detail, sent=False, repeatable=True)


def failure_if_too_large(encoded: EncodedRequest, status: int, headers: RawHeaders) -> Failure | None:
    """Return the failure of a response that announces an oversized body."""
    if _takes(encoded, status, headers):
        return None
    length = find(headers, b"content-length")
    too_large = length and length.isdigit() and int(length) > encoded.max_bytes
    return failure_too_large(encoded, status, headers) if too_large else None


def _takes(encoded: EncodedRequest, status: int, headers: RawHeaders) -> bool:
    """Whether the request's sink receives the body: an encoded body is decoded first."""
    return encoded.sink is not None and 200 <= status < 300 and find(headers, b"content-encoding") is None


class ResponseBody:
    """The body of a response as it arrives: kept up to the maximum size, or passed to the request's sink."""

    __slots__ = ("_left", "_parts", "_sink")

    def __init__(self, encoded: EncodedRequest, status: int, headers: RawHeaders) -> None:
        self._left = encoded.max_bytes
        self._parts: list[bytes] = []
        self._sink = encoded.sink if _takes(encoded, status, headers) else None
        if self._sink is not None:
            length = find(headers, b"content-length")
            self._sink.begin(int(length) if length and length.isdigit() and len(length) < 20 else None)

    def add(self, part: bytes) -> bool:
        """Add the next part; returns False if the body exceeds the maximum size."""
        if self._sink is not None:
            self._sink.write(part)
            return True
        self._left -= len(part)
        self._parts.append(part)
        return self._left >= 0

    def content(self) -> bytes:
        """The part of the body that was kept."""
        return self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)


def failure_too_large(encoded: EncodedRequest, status: int, headers: RawHeaders) -> Failure:
    """Return the failure of a response with an oversized body."""
    detail = f"is longer than {encoded.max_bytes} bytes (max_response_bytes)"
    return Failure(FailureKind.TOO_LARGE, detail, sent=True, status=status, headers=headers)


Key = tuple[str, str, int | None]


class Expiring(Protocol):
    def has_expired(self) -> bool: ...


C = TypeVar("C", bound=Expiring)


class IdleConnections(Generic[C]):
    """Idle connections by server; the most recently used is taken first."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._by_key: dict[Key, deque[C]] = {}
        self._count = 0

    def take(self, key: Key) -> tuple[C | None, list[C]]:
        """Return a usable connection, if there is one, and expired ones to close."""
        expired: list[C] = []
        waiting = self._by_key.get(key, ())
        with suppress(IndexError):  # a signal handler took the last one meanwhile
            while waiting:
                connection = waiting.pop()
                self._count -= 1
                if not connection.has_expired():
                    return connection, expired
                expired.append(connection)
        return None, expired

    def put(self, key: Key, connection: C) -> list[C]:
        """Store a connection; returns the connections to close: excess or expired ones."""
        waiting = self._by_key.setdefault(key, deque())
        waiting.append(connection)
        self._count += 1
        superfluous: list[C] = []
        with suppress(IndexError):
            # This connection itself is checked when it is taken.
            while waiting and (
                self._count > self._capacity or (waiting[0] is not connection and waiting[0].has_expired())
            ):
                superfluous.append(waiting.popleft())
                self._count -= 1
        return superfluous

    def __bool__(self) -> bool:
        return self._count > 0

    def clear(self) -> list[C]:
        """Remove and return all connections."""
        connections = [connection for waiting in self._by_key.values() for connection in waiting]
        self._by_key.clear()
        self._count = 0
        return connections


def key_of(encoded: EncodedRequest) -> Key:
    """Return the server of a request."""
    origin = encoded.origin
    return origin.scheme, origin.host, origin.port
