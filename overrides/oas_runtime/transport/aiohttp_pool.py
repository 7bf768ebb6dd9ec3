"""The ``fast`` extra: the client's own connections over aiohttp, for asyncio.

aiohttp's protocol reads the answers, with a parser written in C. Its sessions and its pool are left out: they
send GET, PUT and DELETE again when a kept-alive connection dies, do not tell how far a request came, and take
longer than everything else of a call. Connections are dialled and kept here, as in ``pools``, so that the same
holds of them: an error says truly whether the request left, nothing is sent twice, and an answer that nobody
asked for ends its connection, also when it comes while the connection is idle.
"""

from __future__ import annotations

import asyncio
import re
import select
import socket
import time
import weakref
from functools import cache
from typing import Any

from ..errors import ConfigurationError
from ..wire.messages import Answer, Clock, Failure, FailureKind, Phase, Wire
from .base import KEEPALIVE_SECONDS, Outcome, PoolOptions, announced_too_large, too_large
from .idle_connections import Idle, key_of
from .per_event_loop import PerEventLoop

try:
    import aiohttp
    from aiohappyeyeballs import start_connection  # pyright: ignore[reportUnknownVariableType]
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.http import HttpProcessingError
except ImportError as error:
    raise ConfigurationError("transport='fast' needs aiohttp: install the extra 'fast'.") from error

_PIECE = 64 * 1024
_LONGEST_LINE = 64 * 1024
_HAPPY_EYEBALLS = 0.25
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]{1,18})\r\n", re.IGNORECASE)
_CLOSE_BY = 0.005
"""Seconds between two pieces of an answer that are not worth a new alarm."""


class RemoteProtocolError(Exception):
    """The answer is not HTTP, as ``judging`` knows it by this name."""


class _Limits:
    """Sounds the alarm when a phase of a call takes too long."""

    __slots__ = ("_alarm", "_entered", "_loop", "clock")

    def __init__(self, clock: Clock, alarm: asyncio.Timeout) -> None:
        self.clock = clock
        self._alarm = alarm
        self._loop = asyncio.get_running_loop()
        self._entered = 0.0

    def enter(self, phase: Phase, seconds: float) -> None:
        """Begin a phase that may take so many seconds, or what is left of the call where that is less."""
        self.clock.phase = phase
        self._entered = self._loop.time()
        self._alarm.reschedule(self._entered + min(self.clock.left(), seconds))

    def heard(self) -> None:
        """A piece of the answer has come: wait for the next."""
        if self._loop.time() - self._entered > _CLOSE_BY:
            self.enter(Phase.READ, self.clock.timeout.read)


class _Line(ResponseHandler):
    """One connection."""

    idle_since = 0.0

    def data_received(self, data: bytes) -> None:
        # Head and body apart: an answer that stands whole in front of garbage would be lost with it.
        end = data.find(b"\r\n\r\n") + 4
        if 4 <= end < len(data) and not _is_whole(data, end):
            super().data_received(data[:end])
            data = data[end:]
        super().data_received(data)

    def set_exception(self, exc: BaseException, exc_cause: BaseException | None = None) -> None:
        if exc_cause is None:
            super().set_exception(exc)
        else:
            super().set_exception(exc, exc_cause)
        # Whoever reads the body would not be told of what is wrong with it, and wait.
        body = self._payload
        if body is not None and not body.is_eof() and body.exception() is None:
            body.set_exception(exc)

    def close(self) -> None:
        # What has not been sent by now is not worth waiting for.
        if self.transport is not None:
            self.transport.abort()
        super().close()

    def is_free(self) -> bool:
        """Whether the answer has come whole, and nothing more."""
        return self.is_connected() and not self.should_close

    def has_expired(self) -> bool:
        """Whether it must not be used again: too old, closed by the other side, or not silent."""
        old = time.monotonic() - self.idle_since > KEEPALIVE_SECONDS
        return old or not self.is_free() or self._something_waits()

    def _something_waits(self) -> bool:
        """Whether there are bytes that the event loop has not read yet."""
        assert self.transport is not None
        file: int = self.transport.get_extra_info("socket").fileno()
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(file, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([file], [], [], 0)[0])

    def expect(self, method: bytes) -> None:
        """Make ready for the answer to a request that is about to be sent."""
        self.set_response_params(
            skip_payload=method == b"HEAD",
            read_until_eof=True,
            auto_decompress=False,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )

    async def send(self, wire: Wire, head: bytes, limits: _Limits) -> None:
        """Write a request. Where the other side is gone, it may still have answered."""
        self.expect(wire.method)
        transport, content = self.transport, wire.content
        assert transport is not None
        if len(content) <= _PIECE:
            limits.enter(Phase.READ, wire.clock.timeout.read)
            transport.write(head + content)
            return
        limits.enter(Phase.WRITE, wire.clock.timeout.write)
        transport.write(head)
        view = memoryview(content)
        try:
            for start in range(0, len(content), _PIECE):
                limits.enter(Phase.WRITE, wire.clock.timeout.write)
                transport.write(bytes(view[start : start + _PIECE]))
                await self._drain_helper()
        except (OSError, aiohttp.ClientError):
            pass
        limits.enter(Phase.READ, wire.clock.timeout.read)

    async def receive(self, wire: Wire, limits: _Limits) -> Outcome:
        """Read the answer."""
        message, body = await self.read()
        limits.heard()
        while 100 <= message.code < 200 and message.code != 101:
            message, body = await self.read()
            limits.heard()
        status = message.code
        if status < 200:
            raise RemoteProtocolError(f"status {status}")
        headers = list(message.raw_headers)
        refused = announced_too_large(wire, status, headers)
        if refused is not None:
            return refused
        pieces: list[bytes] = []
        size = 0
        async for piece in body.iter_any():
            limits.heard()
            size += len(piece)
            if size > wire.max_bytes:
                return too_large(wire, status, headers)
            pieces.append(piece)
        return Answer(status, headers, pieces[0] if len(pieces) == 1 else b"".join(pieces))


class _Lines:
    """The connections of one event loop."""

    def __init__(self, most_idle: int) -> None:
        self.loop = asyncio.get_running_loop()
        self.idle: Idle[_Line] = Idle(most_idle)
        self.busy: set[_Line] = set()

    def close(self) -> list[asyncio.Future[None]]:
        """Close all of them; what becomes true when they are."""
        lines = [*self.idle.clear(), *self.busy]
        closing = [future for line in lines if (future := line.closed) is not None]
        for line in lines:
            line.close()
        return closing

    def put_down(self) -> None:
        """Close all of them, from wherever this is called."""
        if self.loop.is_closed():
            self.idle.clear()
        elif self.loop.is_running() and self.loop is not asyncio._get_running_loop():
            self.loop.call_soon_threadsafe(self.close)
        else:
            self.close()


class AiohttpPool(PerEventLoop[_Lines]):
    """An ``AsyncTransport`` over aiohttp's protocol; each event loop has connections of its own."""

    def __init__(self, options: PoolOptions) -> None:
        self._context = cache(options.context)
        self._all: list[_Lines] = []
        # The event loop holds on to connections: they would outlive a client that nobody closed.
        weakref.finalize(self, _put_down, self._all)
        super().__init__(options)

    def renew_after_fork(self) -> None:
        # To close them would take them from the parent's event loop.
        self._all.clear()
        super().renew_after_fork()

    def _furnish(self) -> _Lines:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("transport='fast' is for asyncio; leave it out to use trio.") from None
        home = _Lines(self._options.max_idle)
        self._all.append(home)
        return home

    async def _exchange(self, home: _Lines, wire: Wire) -> Outcome:
        head = _head(wire)
        if head is None:
            return Failure(FailureKind.UNUSABLE, "the request cannot be sent as it is", sent=False)
        wire.clock.limit(0.0)
        key = key_of(wire)
        async with asyncio.timeout(None) as alarm:
            limits = _Limits(wire.clock, alarm)
            line, done = home.idle.take(key)
            for each in done:
                each.close()
            if line is None:
                line = await self._dial(wire, limits)
            home.busy.add(line)
            free = False
            try:
                await line.send(wire, head, limits)
                outcome = await line.receive(wire, limits)
                free = line.is_free()
                return outcome
            except (aiohttp.ClientPayloadError, HttpProcessingError) as error:
                raise _in_other_words(error) from None
            finally:
                home.busy.discard(line)
                if free and not self._closed:
                    line.idle_since = time.monotonic()
                    for each in home.idle.put(key, line):
                        each.close()
                else:
                    line.close()

    async def _dial(self, wire: Wire, limits: _Limits) -> _Line:
        """Open a connection. Nothing of the request is sent."""
        loop, origin = asyncio.get_running_loop(), wire.origin
        secure, seconds = origin.scheme == "https", wire.clock.timeout.connect
        limits.enter(Phase.CONNECT, seconds)
        port = origin.port or (443 if secure else 80)
        addresses = await loop.getaddrinfo(origin.host, port, type=socket.SOCK_STREAM)
        connected = await start_connection(addresses, happy_eyeballs_delay=_HAPPY_EYEBALLS, loop=loop)
        tls: dict[str, Any] = {}
        if secure:
            limits.enter(Phase.TLS, seconds)
            tls = {"ssl": self._context(), "server_hostname": origin.host}
        try:
            _, line = await loop.create_connection(lambda: _Line(loop), sock=connected, **tls)
        except BaseException:
            connected.close()
            raise
        return line

    async def _leave(self, home: _Lines) -> None:
        self._all.remove(home)
        # An event loop that ends before they are closed would leave some open.
        await asyncio.gather(*home.close(), return_exceptions=True)
        await asyncio.sleep(0)

    def _drop(self, home: _Lines) -> None:
        self._all.remove(home)
        home.put_down()


def _put_down(homes: list[_Lines]) -> None:
    for home in homes:
        home.put_down()


def _head(wire: Wire) -> bytes | None:
    """The head of a request; None where a line of it would be two."""
    lines = [b"%b %b HTTP/1.1" % (wire.method, wire.target)]
    lines += [b"%b: %b" % header for header in wire.headers]
    head = b"\r\n".join((*lines, b"", b""))
    whole = head.count(b"\n") == head.count(b"\r") == len(lines) + 1
    return head if whole and wire.target.isascii() and b" " not in wire.target else None


def _is_whole(data: bytes, end: int) -> bool:
    """Whether a head that ends there announces exactly the body that follows."""
    found = _LENGTH.search(data, 0, end)
    return found is not None and end + int(found[1]) == len(data)


def _in_other_words(error: Exception) -> Exception:
    """The same, or what says that an answer is no HTTP."""
    if isinstance(error, HttpProcessingError):
        return RemoteProtocolError(error.message)
    if "Not enough data" not in str(error):
        return RemoteProtocolError(str(error))
    return error
