"""The ``fast`` extra: the client's own connections over aiohttp, for asyncio.

aiohttp's protocol reads the responses, with a parser written in C. Its sessions and its pool are left out: they
repeat GET, PUT and DELETE when a kept-alive connection dies, do not tell how far a request came, and take longer than
everything else of a call. Connections are opened and kept here, as in ``httpcore_pool``, with the same guarantees: an
error says truly whether the request was sent, nothing is sent twice, and a connection that holds more than the
response is not used again, in whatever layer the rest waits.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import time
import weakref
from typing import Any

from ...errors import ConfigurationError
from ...wire.messages import Clock, EncodedRequest, Failure, FailureKind, HttpResponse, Phase
from ..base import (
    KEEPALIVE_SECONDS,
    ConnectionOptions,
    IdleConnections,
    ResponseBody,
    TransportResult,
    failure_if_too_large,
    failure_of_early_response,
    failure_too_large,
    key_of,
)
from ..event_loops import call_soon
from ..proxy import ConnectResponse, Proxy, ProxyUnreachable
from .deadline_streams import is_readable
from .per_event_loop import PerEventLoop

try:
    import aiohttp
    from aiohappyeyeballs import start_connection  # pyright: ignore[reportUnknownVariableType]
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.http import HttpProcessingError
    from aiohttp.streams import EMPTY_PAYLOAD
except ImportError as _error:
    raise ConfigurationError("transport='fast' needs aiohttp: install the extra 'fast'.") from _error

_PIECE = 64 * 1024
_LONGEST_LINE = 64 * 1024
_HAPPY_EYEBALLS = 0.25
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]{1,18})\r\n", re.IGNORECASE)
_NEGLIGIBLE = 0.005
"""Seconds between two parts of a response after which the time limit is not set anew."""
_RECORD_HEAD = 5


class RemoteProtocolError(Exception):
    """The response is not HTTP; ``classify`` knows it by this name."""


class _Limits:
    """Ends a call when one of its phases takes too long, or when the client is closed."""

    __slots__ = ("_entered", "_loop", "_timeout", "clock")

    def __init__(self, clock: Clock, timeout: asyncio.Timeout) -> None:
        self.clock: Clock = clock
        self._timeout = timeout
        self._loop = asyncio.get_running_loop()
        self._entered = 0.0

    def enter(self, phase: Phase, seconds: float) -> None:
        """Begin a phase that may take ``seconds``, or what is left of the call where that is less."""
        self.clock.phase = phase
        self._entered = self._loop.time()
        self._timeout.reschedule(self._entered + min(self.clock.left(), seconds))

    def received(self) -> None:
        """A part of the response has arrived: wait for the next."""
        if self._loop.time() - self._entered > _NEGLIGIBLE:
            self.enter(Phase.READ, self.clock.timeout.read)

    def end(self) -> None:
        """End the call at once."""
        if self._timeout.when() is not None:
            self._timeout.reschedule(self._loop.time())


class _RecordFollower(asyncio.BufferedProtocol):
    """Stands in front of asyncio's TLS protocol and knows whether it holds a part of a record."""

    def __init__(self, protocol: Any) -> None:
        self._protocol = protocol
        self._buffer: Any = b""
        self._head = b""
        self._missing = 0

    def holds_part(self) -> bool:
        """Whether a record has arrived in part."""
        return bool(self._head or self._missing)

    def get_buffer(self, sizehint: int) -> Any:
        self._buffer = self._protocol.get_buffer(sizehint)
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        self._follow(bytes(memoryview(self._buffer)[:nbytes]))
        self._protocol.buffer_updated(nbytes)

    def _follow(self, data: bytes) -> None:
        position = 0
        while position < len(data):
            if self._missing:
                step = min(self._missing, len(data) - position)
                self._missing -= step
            else:
                step = _RECORD_HEAD - len(self._head)
                self._head += data[position : position + step]
                if len(self._head) == _RECORD_HEAD:
                    self._missing = int.from_bytes(self._head[3:], "big")
                    self._head = b""
            position += step

    def connection_lost(self, exc: Exception | None) -> None:
        self._protocol.connection_lost(exc)

    def eof_received(self) -> Any:
        return self._protocol.eof_received()

    def pause_writing(self) -> None:
        self._protocol.pause_writing()

    def resume_writing(self) -> None:
        self._protocol.resume_writing()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._protocol.connection_made(transport)


class _Connection(ResponseHandler):
    """One connection."""

    idle_since = 0.0
    records: _RecordFollower | None = None
    _expected = False
    _surplus = False
    _response_body: Any = None

    def feed_data(self, data: Any, size: int = 0) -> None:
        message, body = data
        if message.code >= 200:
            self._response_body = body
        super().feed_data(data)

    def data_received(self, data: bytes) -> None:
        if not data:  # aiohttp goes on with what it has
            super().data_received(data)
            return
        if not self._expected or self._is_complete():
            self._surplus = True
        # Head and body apart: a whole response in front of garbage would be lost with it.
        end = data.find(b"\r\n\r\n") + 4
        if end >= 4 and _is_whole(data, end):
            super().data_received(data)
            return
        if 4 <= end < len(data):
            super().data_received(data[:end])
            data = data[end:]
        # The last byte apart: the response must end with it, not before.
        if len(data) > 1:
            super().data_received(data[:-1])
            if self._is_complete():
                self._surplus = True
        if self.transport is not None and not self.transport.is_closing():
            super().data_received(data[-1:])

    def _is_complete(self) -> bool:
        body = self._response_body
        return body is not None and (body is EMPTY_PAYLOAD or body.is_eof())

    def set_exception(self, exc: BaseException, exc_cause: BaseException | None = None) -> None:
        if exc_cause is None:
            super().set_exception(exc)
        else:
            super().set_exception(exc, exc_cause)
        # The reader of the body would wait for ever.
        body = self._payload
        if body is not None and not body.is_eof() and body.exception() is None:
            body.set_exception(exc)

    def close(self) -> None:
        # Do not wait until everything is sent.
        if self.transport is not None:
            self.transport.abort()
        super().close()

    def is_free(self) -> bool:
        """Whether the whole response has arrived, and nothing more."""
        return self.is_connected() and not self.should_close and not self._surplus

    def has_expired(self) -> bool:
        """Whether it must not be used again: too old, closed by the server, or holding bytes in any layer."""
        old = time.monotonic() - self.idle_since > KEEPALIVE_SECONDS
        return old or not self.is_free() or self._holds_bytes()

    def _holds_bytes(self) -> bool:
        """Whether there are bytes that the event loop has not read yet, or a part of a TLS record."""
        assert self.transport is not None
        if self.records is not None and self.records.holds_part():
            return True
        return is_readable(self.transport.get_extra_info("socket").fileno())

    def expect(self, method: bytes) -> None:
        """Prepare for the response to a request that is about to be sent."""
        self._expected = True
        self._response_body = None
        self.set_response_params(
            skip_payload=method == b"HEAD",
            read_until_eof=True,
            auto_decompress=False,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )

    async def send(self, encoded: EncodedRequest, head: bytes, limits: _Limits) -> None:
        """Write a request. Where the server is gone, it may still have answered."""
        self.expect(encoded.method)
        transport, content = self.transport, encoded.content
        assert transport is not None
        if len(content) <= _PIECE:
            limits.enter(Phase.READ, encoded.clock.timeout.read)
            transport.write(head + content)
            return
        limits.enter(Phase.WRITE, encoded.clock.timeout.write)
        transport.write(head)
        view = memoryview(content)
        try:
            for start in range(0, len(content), _PIECE):
                limits.enter(Phase.WRITE, encoded.clock.timeout.write)
                transport.write(bytes(view[start : start + _PIECE]))
                await self._drain_helper()
        except (OSError, aiohttp.ClientError):
            pass
        limits.enter(Phase.READ, encoded.clock.timeout.read)

    async def receive(self, encoded: EncodedRequest, limits: _Limits) -> TransportResult:
        """Read the response."""
        message, body = await self.read()
        limits.received()
        while 100 <= message.code < 200 and message.code != 101:
            message, body = await self.read()
            limits.received()
        status = message.code
        if status < 200:
            raise RemoteProtocolError(f"status {status}")
        headers = list(message.raw_headers)
        failure = failure_if_too_large(encoded, status, headers)
        if failure is not None:
            return failure
        received = ResponseBody(encoded, status, headers)
        async for part in body.iter_any():
            limits.received()
            if not received.add(part):
                return failure_too_large(encoded, status, headers)
        return HttpResponse(status, headers, received.content())


class _Connections:
    """The connections of one event loop, and the calls that use them."""

    def __init__(self, max_idle: int) -> None:
        self.loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
        self.idle: IdleConnections[_Connection] = IdleConnections(max_idle)
        self.busy: set[_Connection] = set()
        self.calls: set[_Limits] = set()

    def end_calls(self) -> None:
        for limits in list(self.calls):
            limits.end()

    def close(self) -> list[asyncio.Future[None]]:
        """Close the idle connections and end the calls; gives the futures of their end."""
        self.end_calls()
        idle = self.idle.clear()
        closing = [future for connection in (*idle, *self.busy) if (future := connection.closed) is not None]
        for connection in idle:
            connection.close()
        return closing

    def close_from_anywhere(self) -> None:
        """``close`` from another thread, or after the event loop has ended."""
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
        # The event loop keeps connections alive: they would outlive a client that nobody closed.
        weakref.finalize(self, _close_from_anywhere, self._all)
        super().__init__(options)

    def renew_after_fork(self) -> None:
        # Closing them would take them from the parent's event loop.
        self._all.clear()
        super().renew_after_fork()

    def _connections_of_loop(self) -> _Connections:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("transport='fast' is for asyncio; leave it out to use trio.") from None
        connections = _Connections(self._options.max_idle)
        self._all.append(connections)
        return connections

    async def _exchange(self, connections: _Connections, encoded: EncodedRequest) -> TransportResult:
        head = _head(encoded)
        if head is None:
            return Failure(FailureKind.UNUSABLE, "the request cannot be sent as it is", sent=False)
        encoded.clock.limit(0.0)
        async with asyncio.timeout(None) as timeout:
            limits = _Limits(encoded.clock, timeout)
            connections.calls.add(limits)
            try:
                return await self._send_on_connection(connections, encoded, head, limits)
            finally:
                connections.calls.discard(limits)

    async def _send_on_connection(
        self, connections: _Connections, encoded: EncodedRequest, head: bytes, limits: _Limits
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

    async def _open(self, encoded: EncodedRequest, limits: _Limits) -> _Connection:
        """Open a connection. Nothing of the request is sent."""
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
            transport, connection = await loop.create_connection(lambda: _Connection(loop), sock=connected)
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
        # An event loop that ends before they are closed would leave some open.
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
    connection: _Connection,
    context: ssl.SSLContext,
    host: str,
) -> None:
    handshake = loop.create_task(loop.start_tls(transport, connection, context, server_hostname=host))
    try:
        await asyncio.sleep(0)  # now the protocol of TLS is there, and has received nothing yet
        protocol = transport.get_protocol()
        if hasattr(protocol, "buffer_updated") and protocol is not connection:
            connection.records = _RecordFollower(protocol)
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
    """A connection to a server through the tunnel of a proxy."""
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
    """The head of a request; None where a line of it would be two."""
    lines = [b"%b %b HTTP/1.1" % (encoded.method, encoded.target)]
    lines += [b"%b: %b" % header for header in encoded.headers]
    head = b"\r\n".join((*lines, b"", b""))
    whole = head.count(b"\n") == head.count(b"\r") == len(lines) + 1
    return head if whole and encoded.target.isascii() and b" " not in encoded.target else None


def _is_whole(data: bytes, end: int) -> bool:
    """Whether a head that ends there announces exactly the body that follows."""
    length = _LENGTH.search(data, 0, end)
    return length is not None and end + int(length[1]) == len(data)


def _protocol_error(error: Exception) -> Exception:
    """The error that says that a response is not HTTP, or the error itself."""
    if isinstance(error, HttpProcessingError):
        return RemoteProtocolError(error.message)
    if "Not enough data" not in str(error):
        return RemoteProtocolError(str(error))
    return error
