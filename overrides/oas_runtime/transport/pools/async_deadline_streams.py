"""``deadline_streams`` for tasks of asyncio and trio, over streams of anyio."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ...wire.messages import Phase
from ..base import ConnectionOptions
from ..event_loops import cancelled_when_closed
from ..proxy import ConnectResponse, Proxy, ProxyUnreachable
from .deadline_streams import PIECE, Alive, Closed, SocketOptions, WriteFailed, clock_of, is_readable

if TYPE_CHECKING:
    from anyio.abc import ByteStream


class AsyncDeadlineStream:
    """A connection over a stream of anyio, for a task of asyncio or trio."""

    __slots__ = ("__weakref__", "_anyio", "_failed", "_socket", "_stream")

    def __init__(self, stream: ByteStream, failed: type[Exception]) -> None:
        import anyio
        from anyio.abc import SocketAttribute

        self._stream = stream
        self._socket: Any = stream.extra(SocketAttribute.raw_socket)
        self._anyio = anyio
        self._failed = failed

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        clock = clock_of(timeout)
        clock.phase = Phase.READ
        try:
            with self._anyio.fail_after(clock.limit(clock.timeout.read)):
                return await self._stream.receive(max_bytes)
        except self._anyio.EndOfStream:
            return b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        clock = clock_of(timeout)
        limit = clock.limit(clock.timeout.write)
        clock.phase = Phase.WRITE
        try:
            for start in range(0, len(buffer), PIECE):
                with self._anyio.fail_after(limit):
                    await self._stream.send(buffer[start : start + PIECE])
                limit = clock.limit(clock.timeout.write)
        except (self._anyio.BrokenResourceError, self._anyio.ClosedResourceError) as error:
            raise self._failed(str(error)) from error

    async def aclose(self) -> None:
        await self._stream.aclose()

    def abort(self) -> None:
        """End the connection in its event loop: waiting tasks wake up."""
        stream: Any = getattr(self._stream, "transport_stream", self._stream)
        transport = getattr(stream, "_transport", None)  # asyncio's transport, which also closes it
        if transport is not None:
            with suppress(RuntimeError):  # its event loop has ended
                transport.abort()
                return
        file: int = self._socket.fileno()
        if file >= 0:
            # A socket of the event loop must not be shut down directly.
            borrowed = socket.socket(fileno=file)
            try:
                with suppress(OSError):
                    borrowed.shutdown(socket.SHUT_RDWR)
            finally:
                borrowed.detach()

    async def open_tunnel(self, proxy: Proxy, host: str, port: int) -> None:
        """Open a tunnel to a server through a proxy."""
        await self._stream.send(proxy.connect_request(host, port))
        response = ConnectResponse(proxy)
        while not response.receive(await self._received()):
            pass

    async def _received(self) -> bytes:
        try:
            return await self._stream.receive(PIECE)
        except self._anyio.EndOfStream:
            return b""

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncDeadlineStream:
        from anyio.streams.tls import TLSStream

        clock = clock_of(timeout)
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
        """Whether any layer holds unrequested bytes or the end of the stream.

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
        return is_readable(self._socket.fileno())


class AsyncDeadlineBackend:
    """Opens ``AsyncDeadlineStream``s in one event loop."""

    def __init__(
        self, options: ConnectionOptions, scheme: str, failed: type[Exception] = WriteFailed
    ) -> None:
        """``scheme`` of the servers selects their proxy; ``failed`` is the error of a write."""
        self._failed = failed
        self._options = options
        self._scheme = scheme
        self._streams: Alive[AsyncDeadlineStream] = Alive()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions = None,
    ) -> AsyncDeadlineStream:
        import anyio

        clock = clock_of(timeout)
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

        return AsyncDeadlineStream(await anyio.connect_tcp(host, port), self._failed)

    async def connect_unix_socket(self, *_: Any, **__: Any) -> AsyncDeadlineStream:
        raise NotImplementedError

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError

    def abort(self) -> None:
        """End all connections, in their event loop."""
        for stream in self._streams.all():
            stream.abort()
