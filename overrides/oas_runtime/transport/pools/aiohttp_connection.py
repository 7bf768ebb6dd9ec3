"""A connection of the ``fast`` extra: the protocol of aiohttp with this client's guarantees."""

from __future__ import annotations

import asyncio
import re
import time
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.streams import EMPTY_PAYLOAD

from ...wire.messages import Clock, EncodedRequest, HttpResponse, Phase
from ..base import KEEPALIVE_SECONDS, ResponseBody, TransportResult, failure_if_too_large, failure_too_large
from .deadline_streams import is_readable

_PIECE = 64 * 1024
_LONGEST_LINE = 64 * 1024
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]{1,18})\r\n", re.IGNORECASE)
_NEGLIGIBLE = 0.005
"""Seconds between two parts of a response below which the time limit is not reset."""
_RECORD_HEAD = 5


class RemoteProtocolError(Exception):
    """The response is not HTTP; ``classify`` knows it by this name."""


class CallLimits:
    """Ends a call when one of its phases takes too long, or when the client is closed."""

    __slots__ = ("_entered", "_loop", "_timeout", "clock")

    def __init__(self, clock: Clock, timeout: asyncio.Timeout) -> None:
        self.clock: Clock = clock
        self._timeout = timeout
        self._loop = asyncio.get_running_loop()
        self._entered = 0.0

    def enter(self, phase: Phase, seconds: float) -> None:
        """Enter a phase of at most ``seconds``, or the remaining time of the call."""
        self.clock.phase = phase
        self._entered = self._loop.time()
        self._timeout.reschedule(self._entered + min(self.clock.left(), seconds))

    def received(self) -> None:
        """A part of the response has arrived: reset the wait for the next."""
        if self._loop.time() - self._entered > _NEGLIGIBLE:
            self.enter(Phase.READ, self.clock.timeout.read)

    def end(self) -> None:
        """End the call at once."""
        if self._timeout.when() is not None:
            self._timeout.reschedule(self._loop.time())


class RecordFollower(asyncio.BufferedProtocol):
    """A filter in front of asyncio's TLS protocol; knows whether it holds a part of a record."""

    def __init__(self, protocol: Any) -> None:
        self._protocol = protocol
        self._buffer: Any = b""
        self._head = b""
        self._missing = 0

    def holds_part(self) -> bool:
        """Whether part of a record has arrived."""
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


class AiohttpConnection(ResponseHandler):
    """One connection."""

    idle_since: float = 0.0
    records: RecordFollower | None = None
    _expected = False
    _surplus = False
    _response_body: Any = None

    def feed_data(self, data: Any, size: int = 0) -> None:
        message, body = data
        if message.code >= 200:
            self._response_body = body
        super().feed_data(data)

    def data_received(self, data: bytes) -> None:
        if not data:  # aiohttp continues with its own error
            super().data_received(data)
            return
        if not self._expected or self._is_complete():
            self._surplus = True
        # Head and body separately: garbage after a whole response would lose it.
        end = data.find(b"\r\n\r\n") + 4
        if end >= 4 and _is_whole(data, end):
            super().data_received(data)
            return
        if 4 <= end < len(data):
            super().data_received(data[:end])
            data = data[end:]
        # The last byte separately: the response must end with it, not before.
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
        # The reader of the body would wait indefinitely.
        body = self._payload
        if body is not None and not body.is_eof() and body.exception() is None:
            body.set_exception(exc)

    def close(self) -> None:
        # Do not wait for all data to be sent.
        if self.transport is not None:
            self.transport.abort()
        super().close()

    def is_free(self) -> bool:
        """Whether exactly the whole response has arrived."""
        return self.is_connected() and not self.should_close and not self._surplus

    def has_expired(self) -> bool:
        """Whether it must not be used again: too old, closed by the server, or with bytes in any layer."""
        old = time.monotonic() - self.idle_since > KEEPALIVE_SECONDS
        return old or not self.is_free() or self._holds_bytes()

    def _holds_bytes(self) -> bool:
        """Whether bytes are unread by the event loop, or part of a TLS record is pending."""
        assert self.transport is not None
        if self.records is not None and self.records.holds_part():
            return True
        return is_readable(self.transport.get_extra_info("socket").fileno())

    def expect(self, method: bytes) -> None:
        """Prepare for the response to the next request."""
        self._expected = True
        self._response_body = None
        self.set_response_params(
            skip_payload=method == b"HEAD",
            read_until_eof=True,
            auto_decompress=False,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )

    async def send(self, encoded: EncodedRequest, head: bytes, limits: CallLimits) -> None:
        """Write a request. A server that closed the connection may still have responded."""
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

    async def receive(self, encoded: EncodedRequest, limits: CallLimits) -> TransportResult:
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


def _is_whole(data: bytes, end: int) -> bool:
    """Whether a head at the end of the data announces exactly the following body."""
    length = _LENGTH.search(data, 0, end)
    return length is not None and end + int(length[1]) == len(data)
