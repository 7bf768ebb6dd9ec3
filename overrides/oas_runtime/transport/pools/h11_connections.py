"""HTTP/1.1 connections over network streams, which enforce the deadlines of their calls."""

from __future__ import annotations

import time
from ssl import SSLContext
from typing import Generic, TypeVar

from ...wire.messages import EncodedRequest, Origin
from ..base import KEEPALIVE_SECONDS, ConnectionOptions, TransportResult
from .async_deadline_streams import AsyncDeadlineBackend, AsyncDeadlineStream
from .deadline_streams import PIECE, DeadlineBackend, DeadlineStream, WriteFailed
from .h11_protocol import Http11

S = TypeVar("S", DeadlineStream, AsyncDeadlineStream)
_PORTS = {"https": 443, "http": 80}


class _Connection(Generic[S]):
    """The common part of the connections of threads and of tasks."""

    __slots__ = ("_expires", "_options", "_protocol", "_stream")

    def __init__(self, options: ConnectionOptions) -> None:
        self._options = options
        self._stream: S | None = None
        self._protocol = Http11()
        self._expires = 0.0

    def has_expired(self) -> bool:
        """Whether it must not be used again: idle for too long, or data has arrived meanwhile."""
        return self._stream is None or time.monotonic() > self._expires or self._stream.holds_bytes()

    def reuse(self) -> bool:
        """Prepare for another call; returns False if it must not be used again."""
        self._expires = time.monotonic() + KEEPALIVE_SECONDS
        return self._protocol.reuse()

    def _context(self, origin: Origin) -> SSLContext | None:
        """Return the context that verifies the server; None for plain HTTP."""
        if origin.scheme != "https":
            return None
        context = self._options.context()
        context.set_alpn_protocols(["http/1.1"])
        return context


class Connection(_Connection[DeadlineStream]):
    """A connection of a thread, opened by its first request."""

    __slots__ = ()

    def send(self, encoded: EncodedRequest, backend: DeadlineBackend) -> TransportResult:
        """Send a request and read its response."""
        protocol, clock = self._protocol, encoded.clock
        stream = self._stream or self._open(encoded, backend)
        try:
            for piece in protocol.request(encoded):
                stream.write(piece, clock)
        except WriteFailed:
            protocol.broken()  # the server may have responded before closing the connection
        while True:
            protocol.take(stream.read(PIECE, clock))
            if (result := protocol.result()) is not None:
                return result

    def _open(self, encoded: EncodedRequest, backend: DeadlineBackend) -> DeadlineStream:
        origin, clock = encoded.origin, encoded.clock
        context = self._context(origin)
        stream = backend.connect_tcp(origin.host, origin.port or _PORTS[origin.scheme], clock)
        self._stream = stream if context is None else stream.start_tls(context, origin.host, clock)
        return self._stream

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncConnection(_Connection[AsyncDeadlineStream]):
    """A connection of an event loop, opened by its first request."""

    __slots__ = ()

    async def send(self, encoded: EncodedRequest, backend: AsyncDeadlineBackend) -> TransportResult:
        """Send a request and read its response."""
        protocol, clock = self._protocol, encoded.clock
        stream = self._stream or await self._open(encoded, backend)
        try:
            for piece in protocol.request(encoded):
                await stream.write(piece, clock)
        except WriteFailed:
            protocol.broken()  # the server may have responded before closing the connection
        while True:
            protocol.take(await stream.read(PIECE, clock))
            if (result := protocol.result()) is not None:
                return result

    async def _open(self, encoded: EncodedRequest, backend: AsyncDeadlineBackend) -> AsyncDeadlineStream:
        origin, clock = encoded.origin, encoded.clock
        context = self._context(origin)
        stream = await backend.connect_tcp(origin.host, origin.port or _PORTS[origin.scheme], clock)
        self._stream = stream if context is None else await stream.start_tls(context, origin.host, clock)
        return self._stream

    async def aclose(self) -> None:
        if self._stream is not None:
            await self._stream.aclose()
