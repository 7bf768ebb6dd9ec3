"""The ``fast`` extra: the client's own connections over aiohttp, for asyncio.

aiohttp's protocol reads the responses, with a parser written in C. Its sessions and its pool are left out: they
repeat GET, PUT and DELETE when a kept-alive connection dies, do not tell how far a request came, and take longer than
everything else of a call. Connections are opened and kept here, as in ``h11_pool``, with the same guarantees: an
error says truly whether the request was sent, nothing is sent twice, and a connection that holds more than the
response is not used again, in whatever layer the rest waits.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
import weakref

from ...config.extras import needed
from ...errors import ConfigurationError
from ...wire.messages import EncodedRequest, Failure, FailureKind, Phase
from ..base import (
    ConnectionOptions,
    IdleConnections,
    TransportResult,
    failure_of_early_response,
    key_of,
)
from ..event_loops import call_soon
from ..proxy import ConnectResponse, Proxy, ProxyUnreachable
from .per_event_loop import PerEventLoop

with needed("transport='fast' needs aiohttp: install the extra 'fast'."):
    import aiohttp
    from aiohappyeyeballs import start_connection  # pyright: ignore[reportUnknownVariableType]
    from aiohttp.http import HttpProcessingError

    from .aiohttp_connection import AiohttpConnection, CallLimits, RecordFollower, RemoteProtocolError

_PIECE = 64 * 1024
_HAPPY_EYEBALLS = 0.25


class _Connections:
    """The connections and calls of one event loop."""

    def __init__(self, max_idle: int) -> None:
        self.loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
        self.idle: IdleConnections[AiohttpConnection] = IdleConnections(max_idle)
        self.busy: set[AiohttpConnection] = set()
        self.calls: set[CallLimits] = set()

    def end_calls(self) -> None:
        for limits in list(self.calls):
            limits.end()

    def close(self) -> list[asyncio.Future[None]]:
        """Close the idle connections and end the calls; returns the futures of their end."""
        self.end_calls()
        idle = self.idle.clear()
        closing = [future for connection in (*idle, *self.busy) if (future := connection.closed) is not None]
        for connection in idle:
            connection.close()
        return closing

    def close_from_anywhere(self) -> None:
        """Run ``close`` from another thread, or after the event loop has ended."""
        if self.loop.is_closed():
            self.idle.clear()
        elif self.loop.is_running() and self.loop is not asyncio._get_running_loop():
            call_soon(self.loop, self._close_all)
        else:
            self._close_all()

    def _close_all(self) -> None:
        self.close()
        for connection in list(self.busy):
            connection.close()


class AiohttpPool(PerEventLoop[_Connections]):
    """An ``AsyncTransport`` over aiohttp's protocol; each event loop has its own connections."""

    def __init__(self, options: ConnectionOptions) -> None:
        self._all: list[_Connections] = []
        # The event loop keeps connections alive: they would outlive an unclosed client.
        weakref.finalize(self, _close_from_anywhere, self._all)
        super().__init__(options)

    def renew_after_fork(self) -> None:
        # Closing them would remove them from the parent's event loop.
        self._all.clear()
        super().renew_after_fork()

    def _connections_of_loop(self) -> _Connections:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("transport='fast' is for asyncio; omit it to use trio.") from None
        connections = _Connections(self._options.max_idle)
        self._all.append(connections)
        return connections

    async def _round_trip(self, connections: _Connections, encoded: EncodedRequest) -> TransportResult:
        head = _head(encoded)
        if head is None:
            return Failure(FailureKind.UNUSABLE, "the request cannot be sent", sent=False)
        encoded.clock.limit(0.0)
        async with asyncio.timeout(None) as timeout:
            limits = CallLimits(encoded.clock, timeout)
            connections.calls.add(limits)
            try:
                return await self._send_on_connection(connections, encoded, head, limits)
            finally:
                connections.calls.discard(limits)

    async def _send_on_connection(
        self, connections: _Connections, encoded: EncodedRequest, head: bytes, limits: CallLimits
    ) -> TransportResult:
        key = key_of(encoded)
        connection, expired = connections.idle.take(key)
        for superfluous in expired:
            superfluous.close()
        if connection is None:
            connection = await self._open(encoded, limits)
            if not connection.is_free():
                connection.close()
                return failure_of_early_response()
        connections.busy.add(connection)
        free = False
        try:
            await connection.send(encoded, head, limits)
            result = await connection.receive(encoded, limits)
            free = connection.is_free()
            return result
        except (aiohttp.ClientPayloadError, HttpProcessingError) as error:
            raise _protocol_error(error) from None
        finally:
            connections.busy.discard(connection)
            if free and not self._options.closing.closed:
                connection.idle_since = time.monotonic()
                for superfluous in connections.idle.put(key, connection):
                    superfluous.close()
            else:
                connection.close()

    async def _open(self, encoded: EncodedRequest, limits: CallLimits) -> AiohttpConnection:
        """Open a connection without sending any of the request."""
        loop, origin = asyncio.get_running_loop(), encoded.origin
        secure, seconds = origin.scheme == "https", encoded.clock.timeout.connect
        limits.enter(Phase.CONNECT, seconds)
        context = self._options.context() if secure else None
        port = origin.port or (443 if secure else 80)
        proxy = self._options.proxy_for(origin.scheme, origin.host)
        if proxy is None:
            connected = await _connect(loop, origin.host, port)
        else:
            connected = await _connect_through(loop, proxy, origin.host, port)
        try:
            transport, connection = await loop.create_connection(
                lambda: AiohttpConnection(loop), sock=connected
            )
        except BaseException:
            connected.close()
            raise
        if context is not None:
            limits.enter(Phase.TLS, seconds)
            try:
                await _start_tls(loop, transport, connection, context, origin.host)
            except BaseException:
                transport.abort()
                raise
        return connection

    async def _close_all(self, connections: _Connections) -> None:
        self._all.remove(connections)
        # An event loop that ends first would leave some open.
        await asyncio.gather(*connections.close(), return_exceptions=True)
        await asyncio.sleep(0)

    def _drop(self, connections: _Connections) -> None:
        self._all.remove(connections)
        connections.close_from_anywhere()


def _close_from_anywhere(of_loops: list[_Connections]) -> None:
    for connections in of_loops:
        connections.close_from_anywhere()


async def _start_tls(
    loop: asyncio.AbstractEventLoop,
    transport: asyncio.Transport,
    connection: AiohttpConnection,
    context: ssl.SSLContext,
    host: str,
) -> None:
    handshake = loop.create_task(loop.start_tls(transport, connection, context, server_hostname=host))
    try:
        await asyncio.sleep(0)  # the TLS protocol exists now and has received nothing yet
        protocol = transport.get_protocol()
        if hasattr(protocol, "buffer_updated") and protocol is not connection:
            connection.records = RecordFollower(protocol)
            transport.set_protocol(connection.records)
        encrypted = await handshake
    finally:
        handshake.cancel()
    assert encrypted is not None
    connection.transport = encrypted


async def _connect(loop: asyncio.AbstractEventLoop, host: str, port: int) -> socket.socket:
    addresses = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return await start_connection(addresses, happy_eyeballs_delay=_HAPPY_EYEBALLS, loop=loop)


async def _connect_through(
    loop: asyncio.AbstractEventLoop, proxy: Proxy, host: str, port: int
) -> socket.socket:
    """Return a connection to a server through the tunnel of a proxy."""
    try:
        connected = await _connect(loop, proxy.host, proxy.port)
    except OSError as error:
        raise ProxyUnreachable from error
    try:
        await loop.sock_sendall(connected, proxy.connect_request(host, port))
        response = ConnectResponse(proxy)
        while not response.receive(await loop.sock_recv(connected, _PIECE)):
            pass
    except BaseException:
        connected.close()
        raise
    return connected


def _head(encoded: EncodedRequest) -> bytes | None:
    """Return the head of a request; None if one of its lines contains a line break."""
    lines = [b"%b %b HTTP/1.1" % (encoded.method, encoded.target)]
    lines += [b"%b: %b" % header for header in encoded.headers]
    head = b"\r\n".join((*lines, b"", b""))
    whole = head.count(b"\n") == head.count(b"\r") == len(lines) + 1
    return head if whole and encoded.target.isascii() and b" " not in encoded.target else None


def _protocol_error(error: Exception) -> Exception:
    """Return the error for a response that is not HTTP, or the original error."""
    if isinstance(error, HttpProcessingError):
        return RemoteProtocolError(error.message)
    if "Not enough data" not in str(error):
        return RemoteProtocolError(str(error))
    return error
