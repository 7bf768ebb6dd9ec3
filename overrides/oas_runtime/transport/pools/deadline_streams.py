"""Network streams of threads that hold every connect, handshake, read and write to the deadline of its call.

They open tunnels through proxies, know whether any layer holds bytes that nobody has asked for, and can be aborted.
The engine of httpx, where a tool has replaced methods of it, uses them as its network backend: hence the signatures. It
passes the call's ``Clock`` as its ``timeout`` argument.
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
from typing import Any, Generic, TypeVar

from ...common.closing import Closing, Waiter
from ...wire.messages import Clock, Phase
from ..base import ConnectionOptions
from ..proxy import ConnectResponse, Proxy, ProxyUnreachable

SocketOptions = Iterable[Any] | None
PIECE = 64 * 1024
_STEP = 0.05
"""Seconds between two checks for a closed client while a connection is opened."""
_UNDER_WAY = (errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EINPROGRESS))


class Closed(Exception):
    """The client was closed while a call used it."""


class WriteFailed(Exception):
    """The server accepts no more data; it may have responded before closing the connection."""


def clock_of(timeout: float | None) -> Clock:
    """Return the clock of a call, which the HTTP library passes as its timeout."""
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


S = TypeVar("S")


class Alive(Generic[S]):
    """Streams in use; one thread may list them while others add theirs."""

    def __init__(self) -> None:
        self._by_id: weakref.WeakValueDictionary[int, S] = weakref.WeakValueDictionary()

    def add(self, stream: S) -> None:
        self._by_id[id(stream)] = stream

    def all(self) -> list[S]:
        references = self._by_id.valuerefs()
        return [stream for reference in references if (stream := reference()) is not None]


class DeadlineStream:
    """A connection over a socket, for a thread."""

    __slots__ = ("__weakref__", "_aborted", "_failed", "_socket")

    def __init__(self, connected: socket.socket, failed: type[Exception]) -> None:
        self._aborted = False
        self._socket = connected
        self._failed = failed

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        clock = clock_of(timeout)
        clock.phase = Phase.READ
        self._socket.settimeout(clock.limit(clock.timeout.read))
        return self._socket.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        clock = clock_of(timeout)
        limit = clock.limit(clock.timeout.write)
        clock.phase = Phase.WRITE
        left = memoryview(buffer)
        try:
            # In pieces: the limit applies to each.
            while True:
                self._socket.settimeout(limit)
                left = left[self._socket.send(left[:PIECE]) :]
                if not left:
                    break
                limit = clock.limit(clock.timeout.write)
        except TimeoutError:
            raise
        except OSError as error:
            raise self._failed(str(error)) from error

    def close(self) -> None:
        self._socket.close()

    def abort(self) -> None:
        """End the connection from another thread: waiting threads wake up."""
        self._aborted = True
        with suppress(OSError):
            # Not the method of ``SSLSocket``, after which writes bypass TLS.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def open_tunnel(self, proxy: Proxy, host: str, port: int, clock: Clock, seconds: float) -> None:
        """Open a tunnel to a server through a proxy."""
        self._socket.settimeout(seconds)
        self._socket.sendall(proxy.connect_request(host, port))
        end = time.monotonic() + seconds
        response = ConnectResponse(proxy)
        while not response.receive(self._socket.recv(PIECE)):
            self._socket.settimeout(clock.limit(max(end - time.monotonic(), 0.001)))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> DeadlineStream:
        clock = clock_of(timeout)
        clock.phase = Phase.TLS
        self._socket.settimeout(clock.limit(clock.timeout.connect))
        try:
            # The handshake follows, and then ``abort`` uses the current socket.
            encrypted = ssl_context.wrap_socket(
                self._socket, server_hostname=server_hostname, do_handshake_on_connect=False
            )
            self._socket = encrypted
            if self._aborted:
                raise Closed
            encrypted.do_handshake()
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
        """Whether TLS or the socket holds unrequested bytes or the end of the stream."""
        decrypted = isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0
        return decrypted or is_readable(self._socket.fileno())


class DeadlineBackend:
    """Opens ``DeadlineStream``s."""

    def __init__(
        self, options: ConnectionOptions, scheme: str, failed: type[Exception] = WriteFailed
    ) -> None:
        """``scheme`` of the servers selects their proxy; ``failed`` is the error of a write."""
        self._failed = failed
        self._options = options
        self._scheme = scheme
        self._streams: Alive[DeadlineStream] = Alive()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> DeadlineStream:
        clock = clock_of(timeout)
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
            # The time is divided, so that an unreachable first address leaves some for the second.
            limit = max(end - time.monotonic(), 0.001) / (1 - last)
            try:
                stream = DeadlineStream(_connected(family, address, limit, closing), self._failed)
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
        """End all connections; waiting threads wake up."""
        for stream in self._streams.all():
            stream.abort()

    def close_inherited(self) -> None:
        """Close the parent's connections in a forked child, without the server noticing."""
        for stream in self._streams.all():
            stream.close()


def _connected(family: int, address: Any, seconds: float, closing: Closing) -> socket.socket:
    """Return a connected socket; the closing of the client ends the wait."""
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
    """Whether an attempt to connect has succeeded or failed."""
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(connecting, select.POLLOUT)
        return bool(poll.poll(int(seconds * 1000) + 1))
    _, writable, failed = select.select([], [connecting], [connecting], seconds)
    return bool(writable or failed)


def _resolve(host: str, port: int, seconds: float, closing: Closing) -> list[tuple[int, Any]]:
    """Return the addresses of a host in the system's order of preference.

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
