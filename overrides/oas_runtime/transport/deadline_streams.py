"""Network backends that hold every connect, handshake, read and write to the deadline of its call.

They wrap the HTTP library's own backends, whose shape the protocols below state. The time limits come
in as the library's ``timeout`` argument, which is the call's ``Clock``.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
import weakref
from collections.abc import Iterable
from typing import Any, Protocol

from ..wire.messages import Clock, Phase

SocketOptions = Iterable[Any] | None


class SyncStream(Protocol):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes: ...
    def write(self, buffer: bytes, timeout: float | None = None) -> None: ...
    def close(self) -> None: ...
    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> SyncStream: ...
    def get_extra_info(self, info: str) -> Any: ...


class SyncBackend(Protocol):
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> SyncStream: ...


class AsyncStream(Protocol):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes: ...
    async def write(self, buffer: bytes, timeout: float | None = None) -> None: ...
    async def aclose(self) -> None: ...
    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncStream: ...
    def get_extra_info(self, info: str) -> Any: ...


class AsyncBackend(Protocol):
    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> AsyncStream: ...


_PIECE = 64 * 1024


def _clock(timeout: float | None) -> Clock:
    if not isinstance(timeout, Clock):  # only this package's transport uses these backends
        raise TypeError("a call without a clock")
    return timeout


class DeadlineStream:
    """A stream whose every read and write ends by the deadline of the call it serves."""

    __slots__ = ("__weakref__", "_inner")

    def __init__(self, inner: SyncStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        clock = _clock(timeout)
        clock.phase = Phase.READ
        return self._inner.read(max_bytes, clock.limit(clock.timeout.read))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        clock = _clock(timeout)
        limit = clock.limit(clock.timeout.write)
        clock.phase = Phase.WRITE
        if len(buffer) <= _PIECE:
            self._inner.write(buffer, limit)
            return
        # A server that reads slowly would start the limit again with every part it takes.
        view = memoryview(buffer)
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(bytes(view[start : start + _PIECE]), clock.limit(clock.timeout.write))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> DeadlineStream:
        clock = _clock(timeout)
        clock.phase = Phase.TLS
        self._inner = self._inner.start_tls(ssl_context, server_hostname, clock.limit(clock.timeout.connect))
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class DeadlineBackend:
    """Opens ``DeadlineStream``s. Name resolution, which cannot be interrupted, is waited for in time too."""

    def __init__(self, inner: SyncBackend) -> None:
        self._inner = inner
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
        addresses = _resolve(host, port, end - time.monotonic())
        for last, address in enumerate(addresses, 1 - len(addresses)):
            # The time is shared, so that an unreachable first address leaves some to the second.
            limit = max(end - time.monotonic(), 0.001) / (1 - last)
            try:
                stream = DeadlineStream(
                    self._inner.connect_tcp(address, port, limit, local_address, socket_options)
                )
            except Exception:
                if last == 0:
                    raise
            else:
                self._streams.add(stream)
                return stream
        raise OSError(f"{host} has no address")

    def connect_unix_socket(self, *_: Any, **__: Any) -> DeadlineStream:
        raise NotImplementedError

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def abandon(self) -> None:
        """Close what a forked child has inherited, without a word to the other side."""
        for stream in list(self._streams):
            stream.close()


def _resolve(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a host, in the system's order of preference."""
    try:
        socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        return [host]
    except socket.gaierror:
        pass
    outcome: list[list[str] | OSError] = []

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            outcome.append(list(dict.fromkeys(str(entry[4][0]) for entry in found)))
        except OSError as error:
            outcome.append(error)
        except UnicodeError:
            outcome.append(OSError("the host name is not valid"))

    thread = threading.Thread(target=look_up, name="name resolution", daemon=True)
    thread.start()
    thread.join(seconds)
    if not outcome:
        raise TimeoutError("the name was not resolved in time")
    if isinstance(outcome[0], OSError):
        raise outcome[0]
    return outcome[0]


class AsyncDeadlineStream:
    """``DeadlineStream`` for asyncio and trio."""

    __slots__ = ("_inner",)

    def __init__(self, inner: AsyncStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        clock = _clock(timeout)
        clock.phase = Phase.READ
        return await self._inner.read(max_bytes, clock.limit(clock.timeout.read))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        clock = _clock(timeout)
        limit = clock.limit(clock.timeout.write)
        clock.phase = Phase.WRITE
        await self._inner.write(buffer, limit)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncDeadlineStream:
        clock = _clock(timeout)
        clock.phase = Phase.TLS
        try:
            self._inner = await self._inner.start_tls(
                ssl_context, server_hostname, clock.limit(clock.timeout.connect)
            )
        except BaseException:
            # The library closes it after an error, but not when the task is cancelled.
            await self._inner.aclose()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class AsyncDeadlineBackend:
    """``DeadlineBackend`` for asyncio and trio, where the wrapped backend resolves names in time."""

    def __init__(self, inner: AsyncBackend) -> None:
        self._inner = inner

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> AsyncDeadlineStream:
        clock = _clock(timeout)
        clock.phase = Phase.CONNECT
        limit = clock.limit(clock.timeout.connect)
        return AsyncDeadlineStream(
            await self._inner.connect_tcp(host, port, limit, local_address, socket_options)
        )

    async def connect_unix_socket(self, *_: Any, **__: Any) -> AsyncDeadlineStream:
        raise NotImplementedError

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError
