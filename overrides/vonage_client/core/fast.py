"""The ``fast`` extra: the client's own connections over aiohttp, for asyncio.

aiohttp parses answers in C, and so takes a third of the time per call. What the default connections promise
is promised here too, which aiohttp does not do by itself:

- An error's word on what was sent: connections are dialled here, and nothing of a request is written before
  aiohttp has been given one. From then on it counts as sent.
- Nothing is sent twice: aiohttp would send GET, PUT and DELETE again when a kept-alive connection dies.
- An answer nobody asked for ends its connection, also when it arrives while the connection is idle.
"""

from __future__ import annotations

import asyncio
import re
import select
import socket
import ssl
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .homes import Homes
from .message import Answer, Phase, Wire
from .outlets import KEEPALIVE_SECONDS, Outcome, PoolOptions, announced_too_large, too_large

try:
    import aiohttp
    from aiohappyeyeballs import start_connection
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.http import HttpProcessingError
    from yarl import URL
except ImportError as error:
    raise ConfigurationError("transport='fast' needs aiohttp: pip install 'vonage-client[fast]'") from error

if TYPE_CHECKING:
    from aiohttp.client_reqrep import ClientRequest
    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace

_PIECE = 64 * 1024
_LONGEST_LINE = 64 * 1024
_NOTHING_ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_HAPPY_EYEBALLS = 0.25
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]{1,18})\r\n", re.IGNORECASE)
_CLOSE_BY = 0.005
"""Seconds between two pieces of an answer that are not worth a new alarm."""

_CALL: ContextVar[_Call] = ContextVar("call")


class _Call:
    """The clock of a call, and the alarm that ends its present phase."""

    __slots__ = ("_alarm", "_entered", "_loop", "clock", "long")

    def __init__(self, wire: Wire, alarm: asyncio.Timeout) -> None:
        self.clock = wire.clock
        self._alarm = alarm
        self._loop = asyncio.get_running_loop()
        self._entered = 0.0
        self.long = len(wire.content) > _PIECE

    def enter(self, phase: Phase, seconds: float | None = None) -> None:
        """Begin a phase that may take so many seconds, or else what is left of the call."""
        left = self.clock.left()
        self.clock.phase = phase
        self._entered = self._loop.time()
        self._alarm.reschedule(self._entered + (left if seconds is None else min(left, seconds)))

    def heard(self) -> None:
        """Wait for the next piece of the answer."""
        if self._loop.time() - self._entered > _CLOSE_BY:
            self.enter(Phase.READ, self.clock.timeout.read)


class RemoteProtocolError(Exception):
    """The answer is not HTTP, as ``judging`` knows it by this name. aiohttp's own errors hold the URL."""


class _Failed(Exception):
    """Carries an error past aiohttp, which would try again or wrap it."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


def _is_whole(data: bytes, end: int) -> bool:
    """Whether a head that ends there announces exactly the body that follows."""
    found = _LENGTH.search(data, 0, end)
    return found is not None and end + int(found[1]) == len(data)


class _Line(ResponseHandler):
    """A connection that is not used again once more has arrived on it than was asked for."""

    def data_received(self, data: bytes) -> None:
        # Head and body apart: an answer that stands whole in front of garbage would be lost with it.
        end = data.find(b"\r\n\r\n") + 4
        if 4 <= end < len(data) and not _is_whole(data, end):
            super().data_received(data[:end])
            data = data[end:]
        super().data_received(data)

    def set_exception(self, exc: BaseException, *cause: BaseException) -> None:
        super().set_exception(exc, *cause)
        # Whoever reads the body would not be told of what is wrong with it, and wait.
        body = self._payload
        if body is not None and not body.is_eof() and body.exception() is None:
            body.set_exception(exc)

    def close(self) -> None:
        # What has not been sent by now is not worth waiting for.
        if self.transport is not None:
            self.transport.abort()
        super().close()

    def is_connected(self) -> bool:
        return super().is_connected() and not self.should_close and not self._something_waits()

    def _something_waits(self) -> bool:
        """Whether there are bytes that the event loop has not read yet."""
        assert self.transport is not None
        file: int = self.transport.get_extra_info("socket").fileno()
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(file, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([file], [], [], 0)[0])


class _Dial(aiohttp.BaseConnector):
    """Opens connections, and says how far it has come."""

    def __init__(self, ssl_context: Callable[[], ssl.SSLContext]) -> None:
        super().__init__(limit=0, keepalive_timeout=KEEPALIVE_SECONDS)
        self._context = ssl_context
        self._lines: weakref.WeakSet[_Line] = weakref.WeakSet()

    async def connect(
        self, req: ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        connection = await super().connect(req, traces, timeout)
        # Whatever comes next may be the first byte of the request.
        call = _CALL.get()
        if call.long:
            call.enter(Phase.WRITE)
        else:
            call.enter(Phase.READ, call.clock.timeout.read)
        return connection

    async def _create_connection(
        self, req: ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> ResponseHandler:
        call, loop = _CALL.get(), asyncio.get_running_loop()
        host, port = req.url.raw_host, req.url.port
        assert host is not None and port is not None
        seconds = call.clock.timeout.connect
        call.enter(Phase.CONNECT, seconds)
        addresses = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        connected = await start_connection(addresses, happy_eyeballs_delay=_HAPPY_EYEBALLS, loop=loop)
        tls: dict[str, Any] = {}
        if req.is_ssl():
            call.enter(Phase.TLS, seconds)
            tls = {"ssl": self._context(), "server_hostname": host}
        try:
            _, line = await loop.create_connection(lambda: _Line(loop), sock=connected, **tls)
        except BaseException:
            connected.close()
            raise
        self._lines.add(line)
        return line

    async def end(self) -> None:
        """Close every connection, and wait until it is: an event loop that stops first would leave some open."""
        await self.close()
        closing = [line.closed for line in self._lines]
        await asyncio.gather(*filter(None, closing), return_exceptions=True)
        await asyncio.sleep(0)

    def put_down(self) -> None:
        """Close every connection, from wherever this is called."""
        if self._loop.is_running() and self._loop is not asyncio._get_running_loop():
            self._loop.call_soon_threadsafe(self._close)
        else:
            self._close()

    def abandon(self) -> None:
        """In a forked child: never touch the parent's event loop, nor its connections."""
        self._closed = True


async def _once(
    request: ClientRequest, handler: Callable[[ClientRequest], Awaitable[aiohttp.ClientResponse]]
) -> aiohttp.ClientResponse:
    """Let no error out that aiohttp would answer by sending the request again."""
    try:
        return await handler(request)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
        raise _Failed(error) from None


class FastPool(Homes[aiohttp.ClientSession]):
    """An ``AsyncOutlet`` over aiohttp; each event loop has a session of its own."""

    def __init__(self, options: PoolOptions) -> None:
        self._context = cache(options.context)
        self._dials: list[_Dial] = []
        # Before anything else is said of a client that nobody closed: aiohttp would write to the log.
        weakref.finalize(self, _put_down, self._dials)
        super().__init__(options)

    def renew_after_fork(self) -> None:
        for dial in self._dials:
            dial.abandon()
        self._dials.clear()
        super().renew_after_fork()

    def _furnish(self) -> aiohttp.ClientSession:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("transport='fast' is for asyncio; leave it out to use trio.") from None
        dial = _Dial(self._context)
        self._dials.append(dial)
        return aiohttp.ClientSession(
            connector=dial,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
            skip_auto_headers=_NOTHING_ADDED,
            middlewares=(_once,),
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )

    async def _exchange(self, home: aiohttp.ClientSession, wire: Wire) -> Outcome:
        wire.clock.limit(0.0)
        async with asyncio.timeout(None) as alarm:
            call = _Call(wire, alarm)
            token = _CALL.set(call)
            try:
                return await self._ask(home, wire, call)
            except _Failed as failed:
                raise _in_other_words(failed.error) from None
            except (aiohttp.ClientPayloadError, HttpProcessingError) as error:
                raise _in_other_words(error) from None
            finally:
                _CALL.reset(token)

    async def _ask(self, home: aiohttp.ClientSession, wire: Wire, call: _Call) -> Outcome:
        async with home.request(
            wire.method.decode("ascii"),
            URL(wire.origin.url + wire.target.decode("ascii"), encoded=True),
            headers=[(name.decode(), value.decode()) for name, value in wire.headers],
            data=_pieces(wire.content, call) if call.long else wire.content or None,
            allow_redirects=False,
        ) as response:
            call.heard()
            headers = list(response.raw_headers)
            if response.status < 200:
                response.close()
                raise RemoteProtocolError(f"status {response.status}")
            refused = announced_too_large(wire, response.status, headers)
            if refused is not None:
                response.close()
                return refused
            pieces: list[bytes] = []
            size = 0
            async for piece in response.content.iter_any():
                call.heard()
                size += len(piece)
                if size > wire.max_bytes:
                    response.close()
                    return too_large(wire, response.status, headers)
                pieces.append(piece)
            return Answer(response.status, headers, b"".join(pieces))

    async def _leave(self, home: aiohttp.ClientSession) -> None:
        await self._forget(home).end()

    def _drop(self, home: aiohttp.ClientSession) -> None:
        self._forget(home).put_down()

    def _forget(self, home: aiohttp.ClientSession) -> _Dial:
        dial = home.connector
        assert isinstance(dial, _Dial)
        self._dials.remove(dial)
        return dial


def _put_down(dials: list[_Dial]) -> None:
    """Close the connections of a client that is gone."""
    for dial in dials:
        dial.put_down()


def _in_other_words(error: Exception) -> Exception:
    """The same, or what says that an answer is no HTTP."""
    if isinstance(error, aiohttp.ClientResponseError | HttpProcessingError):
        return RemoteProtocolError(error.message)
    if isinstance(error, aiohttp.ClientPayloadError) and "Not enough data" not in str(error):
        return RemoteProtocolError(str(error))
    return error


async def _pieces(content: bytes, call: _Call) -> AsyncIterator[bytes]:
    """A long body in pieces, each of which may take the time of a write."""
    limit = call.clock.timeout.write
    view = memoryview(content)
    for start in range(0, len(content), _PIECE):
        call.enter(Phase.WRITE, limit)
        yield bytes(view[start : start + _PIECE])
    call.enter(Phase.READ, call.clock.timeout.read)
