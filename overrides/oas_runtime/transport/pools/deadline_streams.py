"""Network streams that hold every connect, handshake, read and write to the deadline of its call.

The HTTP library uses them as its network backend. It passes the call's ``Clock`` as its ``timeout`` argument. They
open tunnels through proxies, know whether any layer holds bytes that nobody has asked for, and can be aborted.
"""

from __future__ import annotations

import errno
import os
import select
import socket
import ssl
import threading
import time
import weakref
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ...common.closing import Closing, Waiter
from ...wire.messages import Clock, Phase
from ..base import ConnectionOptions
from ..event_loops import cancelled_when_closed
from ..proxy import ConnectResponse, Proxy, ProxyUnreachable

if TYPE_CHECKING:
    from anyio.abc import ByteStream

SocketOptions = Iterable[Any] | None
_PIECE = 64 * 1024
_STEP = 0.05
"""Seconds between two looks at whether the client was closed while a connection is opened."""
_UNDER_WAY = (errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EINPROGRESS))


class Closed(Exception):
    """The client was closed while a call used it."""


def _clock(timeout: float | None) -> Clock:
    if not isinstance(timeout, Clock):  # only this package's transports use these backends
        raise TypeError("a call without a clock")
    return timeout


def is_readable(file: int) -> bool:
    """Whether a socket has bytes, or its end, to read."""
    if file < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(file, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([file], [], [], 0)[0])


class DeadlineStream:
    """A connection over a socket, for a thread."""

    __slots__ = ("__weakref__", "_library", "_socket")

    def __init__(self, connected: socket.socket, library: Any) -> None:
        self._socket = connected
        self._library = library

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        clock = _clock(timeout)
        clock.phase = Phase.READ
        self._socket.settimeout(clock.limit(clock.timeout.read))
        return self._socket.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        clock = _clock(timeout)
        limit = clock.limit(clock.timeout.write)
        clock.phase = Phase.WRITE
        view = memoryview(buffer)
        try:
            # In pieces: each has the limit for itself.
            for start in range(0, len(buffer), _PIECE):
                self._socket.settimeout(limit)
                self._socket.sendall(view[start : start + _PIECE])
                limit = clock.limit(clock.timeout.write)
        except TimeoutError:
            raise
        except OSError as error:
            # The server may have answered before it ended the connection: the library reads on after this error.
            raise self._library.WriteError(str(error)) from error

    def close(self) -> None:
        self._socket.close()

    def abort(self) -> None:
        """End the connection from another thread: whoever waits on it wakes."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def open_tunnel(self, proxy: Proxy, host: str, port: int, clock: Clock, seconds: float) -> None:
        """Have a proxy connect to a server."""
        self._socket.settimeout(seconds)
        self._socket.sendall(proxy.connect_request(host, port))
        end = time.monotonic() + seconds
        response = ConnectResponse(proxy)
        while not response.receive(self._socket.recv(_PIECE)):
            self._socket.settimeout(clock.limit(max(end - time.monotonic(), 0.001)))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> DeadlineStream:
        clock = _clock(timeout)
        clock.phase = Phase.TLS
        self._socket.settimeout(clock.limit(clock.timeout.connect))
        try:
            self._socket = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
        except BaseException:
            self._socket.close()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self.holds_bytes()
        if info == "ssl_object":
            return self._socket if isinstance(self._socket, ssl.SSLSocket) else None
        return None

    def holds_bytes(self) -> bool:
        """Whether TLS or the socket holds bytes, or the end of the stream, before anything was asked for."""
        decrypted = isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0
        return decrypted or is_readable(self._socket.fileno())


class DeadlineBackend:
    """Opens ``DeadlineStream``s."""

    def __init__(self, library: Any, options: ConnectionOptions, scheme: str) -> None:
        """``scheme`` is that of the servers, by which their proxy is chosen."""
        self._library = library
        self._options = options
        self._scheme = scheme
        self._streams: weakref.WeakSet[DeadlineStream] = weakref.WeakSet()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> DeadlineStream:
        clock = _clock(timeout)
        clock.phase = Phase.CONNECT
        end = time.monotonic() + clock.limit(clock.timeout.connect)
        proxy = self._options.proxy_for(self._scheme, host)
        if proxy is None:
            return self._connect(host, port, end)
        try:
            stream = self._connect(proxy.host, proxy.port, end)
        except (OSError, TimeoutError) as error:
            raise ProxyUnreachable from error
        try:
            stream.open_tunnel(proxy, host, port, clock, clock.limit(max(end - time.monotonic(), 0.001)))
        except BaseException:
            stream.close()
            raise
        return stream

    def _connect(self, host: str, port: int, end: float) -> DeadlineStream:
        closing = self._options.closing
        addresses = _resolve(host, port, end - time.monotonic(), closing)
        for last, (family, address) in enumerate(addresses, 1 - len(addresses)):
            # The time is shared, so that an unreachable first address leaves some to the second.
            limit = max(end - time.monotonic(), 0.001) / (1 - last)
            try:
                stream = DeadlineStream(_connected(family, address, limit, closing), self._library)
            except OSError:
                if last == 0:
                    raise
            else:
                self._streams.add(stream)
                if closing.closed:
                    stream.close()
                    raise Closed
                return stream
        raise OSError(f"{host} has no address")

    def connect_unix_socket(self, *_: Any, **__: Any) -> DeadlineStream:
        raise NotImplementedError

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def abort(self) -> None:
        """End all connections, for the threads that wait on them."""
        for stream in list(self._streams):
            stream.abort()

    def close_inherited(self) -> None:
        """In a forked child: close the parent's connections here, unnoticed by the other side."""
        for stream in list(self._streams):
            stream.close()


def _connected(family: int, address: Any, seconds: float, closing: Closing) -> socket.socket:
    """A connected socket; the wait for it ends when the client is closed."""
    connecting = socket.socket(family, socket.SOCK_STREAM)
    try:
        connecting.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connecting.setblocking(False)
        code = connecting.connect_ex(address)
        if code in _UNDER_WAY:
            end = time.monotonic() + seconds
            while not _is_settled(connecting, min(_STEP, max(end - time.monotonic(), 0.0))):
                if closing.closed:
                    raise Closed
                if time.monotonic() >= end:
                    raise TimeoutError("no connection in time")
            code = connecting.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))
    except BaseException:
        connecting.close()
        raise
    return connecting


def _is_settled(connecting: socket.socket, seconds: float) -> bool:
    """Whether an attempt to connect has ended, one way or the other."""
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(connecting, select.POLLOUT)
        return bool(poll.poll(int(seconds * 1000) + 1))
    _, writable, failed = select.select([], [connecting], [connecting], seconds)
    return bool(writable or failed)


def _resolve(host: str, port: int, seconds: float, closing: Closing) -> list[tuple[int, Any]]:
    """The addresses of a host, in the system's order of preference.

    The system's name resolution cannot be interrupted: it runs in a thread, which is left behind in time.
    """
    with suppress(socket.gaierror):
        return _addresses(host, port, socket.AI_NUMERICHOST)
    results: list[list[tuple[int, Any]] | OSError] = []
    waiter = Waiter()

    def look_up() -> None:
        try:
            results.append(_addresses(host, port, 0))
        except OSError as error:
            results.append(error)
        except UnicodeError:
            results.append(OSError("the host name is not valid"))
        waiter.wake()

    threading.Thread(target=look_up, name="name resolution", daemon=True).start()
    token = closing.register(waiter.wake)
    try:
        waiter.wait(seconds)
    finally:
        closing.forget(token)
    if not results:
        raise Closed if closing.closed else TimeoutError("the name was not resolved in time")
    if isinstance(results[0], OSError):
        raise results[0]
    return results[0]


def _addresses(host: str, port: int, flags: int) -> list[tuple[int, Any]]:
    entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)
    return list(dict.fromkeys((int(entry[0]), entry[4]) for entry in entries))


class AsyncDeadlineStream:
    """A connection over a stream of anyio, for a task of asyncio or trio."""

    __slots__ = ("__weakref__", "_anyio", "_library", "_stream")

    def __init__(self, stream: ByteStream, library: Any) -> None:
        import anyio

        self._stream = stream
        self._anyio = anyio
        self._library = library

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        clock = _clock(timeout)
        clock.phase = Phase.READ
        try:
            with self._anyio.fail_after(clock.limit(clock.timeout.read)):
                return await self._stream.receive(max_bytes)
        except self._anyio.EndOfStream:
            return b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        clock = _clock(timeout)
        limit = clock.limit(clock.timeout.write)
        clock.phase = Phase.WRITE
        try:
            with self._anyio.fail_after(limit):
                await self._stream.send(buffer)
        except (self._anyio.BrokenResourceError, self._anyio.ClosedResourceError) as error:
            # The server may have answered before it ended the connection: the library reads on after this error.
            raise self._library.WriteError(str(error)) from error

    async def aclose(self) -> None:
        await self._stream.aclose()

    def abort(self) -> None:
        """End the connection, in its event loop: whoever waits on it wakes."""
        file: int = self._socket().fileno()
        if file >= 0:
            # A socket of the event loop may not be shut down by itself.
            borrowed = socket.socket(fileno=file)
            try:
                with suppress(OSError):
                    borrowed.shutdown(socket.SHUT_RDWR)
            finally:
                borrowed.detach()

    async def open_tunnel(self, proxy: Proxy, host: str, port: int) -> None:
        """Have a proxy connect to a server."""
        await self._stream.send(proxy.connect_request(host, port))
        response = ConnectResponse(proxy)
        while not response.receive(await self._received()):
            pass

    async def _received(self) -> bytes:
        try:
            return await self._stream.receive(_PIECE)
        except self._anyio.EndOfStream:
            return b""

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncDeadlineStream:
        from anyio.streams.tls import TLSStream

        clock = _clock(timeout)
        clock.phase = Phase.TLS
        try:
            with self._anyio.fail_after(clock.limit(clock.timeout.connect)):
                self._stream = await TLSStream.wrap(
                    self._stream,
                    ssl_context=ssl_context,
                    hostname=server_hostname,
                    standard_compatible=False,
                    server_side=False,
                )
        except BaseException:
            await self._anyio.aclose_forcefully(self._stream)
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self.holds_bytes()
        if info == "ssl_object":
            from anyio.streams.tls import TLSAttribute

            return self._stream.extra(TLSAttribute.ssl_object, None)
        return None

    def holds_bytes(self) -> bool:
        """Whether any layer holds bytes, or the end of the stream, before anything was asked for.

        The event loop reads ahead of the parser, and so does TLS. Neither has a public way to ask; where the
        library's internals should change, the connection counts as one that must not be used again.
        """
        stream: Any = self._stream
        try:
            if hasattr(stream, "transport_stream"):
                if stream._ssl_object.pending() or stream._read_bio.pending:
                    return True
                stream = stream.transport_stream
            if not type(stream).__module__.endswith("_trio") and (
                stream._protocol.read_queue or stream._protocol.is_at_eof
            ):
                return True
        except AttributeError:
            return True
        return is_readable(self._socket().fileno())

    def _socket(self) -> Any:
        from anyio.abc import SocketAttribute

        return self._stream.extra(SocketAttribute.raw_socket)


class AsyncDeadlineBackend:
    """Opens ``AsyncDeadlineStream``s in one event loop."""

    def __init__(self, library: Any, options: ConnectionOptions, scheme: str) -> None:
        """``scheme`` is that of the servers, by which their proxy is chosen."""
        self._library = library
        self._options = options
        self._scheme = scheme
        self._streams: weakref.WeakSet[AsyncDeadlineStream] = weakref.WeakSet()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> AsyncDeadlineStream:
        import anyio

        clock = _clock(timeout)
        clock.phase = Phase.CONNECT
        proxy = self._options.proxy_for(self._scheme, host)
        closing = self._options.closing
        with (
            anyio.fail_after(clock.limit(clock.timeout.connect)) as scope,
            cancelled_when_closed(closing, scope),
        ):
            if proxy is None:
                stream = await self._connect(host, port)
            else:
                try:
                    stream = await self._connect(proxy.host, proxy.port)
                except OSError as error:
                    raise ProxyUnreachable from error
                try:
                    await stream.open_tunnel(proxy, host, port)
                except BaseException:
                    await anyio.aclose_forcefully(stream._stream)  # pyright: ignore[reportPrivateUsage]
                    raise
            self._streams.add(stream)
            return stream
        raise Closed

    async def _connect(self, host: str, port: int) -> AsyncDeadlineStream:
        import anyio

        return AsyncDeadlineStream(await anyio.connect_tcp(host, port), self._library)

    async def connect_unix_socket(self, *_: Any, **__: Any) -> AsyncDeadlineStream:
        raise NotImplementedError

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError

    def abort(self) -> None:
        """End all connections, in their event loop."""
        for stream in list(self._streams):
            stream.abort()
