"""Sending through a caller's own client or transport of ``httpx`` or ``httpx2`` (see ``libraries``).

Like the client's own ``pools``, ``send`` takes a ``Wire`` and answers with an ``Answer`` or a ``Failure``;
it never raises an exception of the library, because those hold requests, and requests hold credentials.
Nothing is followed, repeated or added here: no redirects, no cookies, no ``.netrc``, no proxies from the
environment. A connection of HTTP/1 serves one call: these libraries would give what a server sends beyond its
answer to the next call.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from ..common.secrets import Redactor
from ..observability.log_records import redacted
from ..wire.messages import Answer, Wire
from .base import Outcome, announced_too_large, too_large
from .classify import classify
from .httpx_protocols import (
    AsyncHttpxClient,
    AsyncHttpxTransport,
    HttpxClient,
    HttpxTransport,
    httpx_module_of,
)
from .httpx_trace import Progress, in_time


class HttpxAdapter:
    """The caller's own client or transport. A client stays theirs to close."""

    def __init__(self, client: HttpxClient | None, transport: HttpxTransport | None) -> None:
        if client is not None:
            self._library = httpx_module_of("http_client", client, "Client")
        else:
            self._library = httpx_module_of("transport", transport, "BaseTransport")
        self._client = client
        self._transport = transport
        self._trusted = _is_of(self._library, transport)

    def _response(self, request: Any) -> Any:
        if self._client is not None:
            return self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return self._transport.handle_request(request)

    def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        try:
            with redacted(redactor or Redactor(())):
                progress = Progress(wire.clock)
                return in_time(wire, progress, lambda wire: self._exchange(wire, progress.told))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return classify(error, wire.clock, own=False, trusted=self._trusted)

    def _exchange(self, wire: Wire, told: Callable[..., Any]) -> Outcome:
        response = self._response(_request(self._library, wire, told))
        try:
            refused = announced_too_large(wire, response.status_code, response.headers.raw)
            if refused is not None:
                return refused
            if response.is_stream_consumed:
                return Answer(response.status_code, response.headers.raw, response.content, decompressed=True)
            body = bytearray()
            for piece in response.iter_raw():
                wire.clock.limit(0.0)
                body += piece
                if len(body) > wire.max_bytes:
                    return too_large(wire, response.status_code, response.headers.raw)
            return Answer(response.status_code, response.headers.raw, bytes(body))
        finally:
            stream = _connection(response)
            if stream is not None:
                stream.close()
            response.close()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class AsyncHttpxAdapter:
    """``HttpxAdapter`` for asynchronous clients and transports."""

    def __init__(self, client: AsyncHttpxClient | None, transport: AsyncHttpxTransport | None) -> None:
        if client is not None:
            self._library = httpx_module_of("http_client", client, "AsyncClient")
        else:
            self._library = httpx_module_of("transport", transport, "AsyncBaseTransport")
        self._client = client
        self._transport = transport
        self._trusted = _is_of(self._library, transport)

    async def _response(self, request: Any) -> Any:
        if self._client is not None:
            return await self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return await self._transport.handle_async_request(request)

    async def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        import anyio

        try:
            with anyio.fail_after(wire.clock.limit(wire.clock.left())), redacted(redactor or Redactor(())):
                return await self._exchange(wire, Progress(wire.clock).told_async)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return classify(error, wire.clock, own=False, trusted=self._trusted)

    async def _exchange(self, wire: Wire, told: Callable[..., Any]) -> Outcome:
        response = await self._response(_request(self._library, wire, told))
        try:
            refused = announced_too_large(wire, response.status_code, response.headers.raw)
            if refused is not None:
                return refused
            if response.is_stream_consumed:
                return Answer(response.status_code, response.headers.raw, response.content, decompressed=True)
            body = bytearray()
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > wire.max_bytes:
                    return too_large(wire, response.status_code, response.headers.raw)
            return Answer(response.status_code, response.headers.raw, bytes(body))
        finally:
            stream = _connection(response)
            if stream is not None:
                await stream.aclose()
            await response.aclose()

    async def aclose(self) -> None:
        if self._transport is not None:
            await self._transport.aclose()


async def async_sleep(seconds: float) -> None:
    """Sleep in whichever event loop runs."""
    import anyio

    await anyio.sleep(seconds)


async def in_thread(ask: Callable[[], object]) -> object:
    """Call what blocks, while the event loop goes on."""
    import anyio.to_thread

    return await anyio.to_thread.run_sync(ask, abandon_on_cancel=True)


def sleep(seconds: float) -> None:
    """Sleep in this thread."""
    time.sleep(seconds)


def _is_of(library: Any, transport: object) -> bool:
    """Whether a transport is one of the library's own, such as its ``MockTransport``."""
    return type(transport).__module__.partition(".")[0] == str(library.__name__)


def _connection(response: Any) -> Any:
    """The connection that an answer came by, where no other call shares it."""
    if response.http_version.startswith("HTTP/1"):
        return response.extensions.get("network_stream")
    return None


def _request(library: Any, wire: Wire, told: Callable[..., Any]) -> Any:
    clock = wire.clock
    limits = {
        "connect": clock.limit(clock.timeout.connect),
        "read": clock.limit(clock.timeout.read),
        "write": clock.limit(clock.timeout.write),
        "pool": clock.limit(float(clock)),
    }
    return library.Request(
        wire.method.decode("ascii"),
        wire.origin.url + wire.target.decode("ascii"),
        headers=wire.headers,
        content=wire.content,
        extensions={"timeout": limits, "trace": told},
    )
