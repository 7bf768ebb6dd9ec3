"""Sending through a caller's own client or transport of ``httpx`` or ``httpx2`` (see ``libraries``).

Like the client's own ``pools``, ``send`` takes a ``Wire`` and answers with an ``Answer`` or a ``Failure``;
it never raises an exception of the library, because those hold requests, and requests hold credentials.
Nothing is followed, repeated or added here: no redirects, no cookies, no ``.netrc``, no proxies from the
environment.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .judging import judge
from .libraries import AsyncHttpClient, AsyncTransport, SyncHttpClient, SyncTransport, library_of
from .logs import redacted
from .message import Answer, Wire
from .outlets import Outcome, announced_too_large, too_large
from .secret import Redactor


class SyncLibrary:
    """The caller's own client or transport. A client stays theirs to close."""

    def __init__(self, client: SyncHttpClient | None, transport: SyncTransport | None) -> None:
        if client is not None:
            self._library = library_of("http_client", client, "Client")
        else:
            self._library = library_of("transport", transport, "BaseTransport")
        self._client = client
        self._transport = transport

    def _response(self, request: Any) -> Any:
        if self._client is not None:
            return self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return self._transport.handle_request(request)

    def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        try:
            with redacted(redactor or Redactor(())):
                return self._exchange(wire)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return judge(error, wire.clock, own=False)

    def _exchange(self, wire: Wire) -> Outcome:
        response = self._response(_request(self._library, wire))
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
            response.close()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class AsyncLibrary:
    """``SyncLibrary`` for asynchronous clients and transports."""

    def __init__(self, client: AsyncHttpClient | None, transport: AsyncTransport | None) -> None:
        if client is not None:
            self._library = library_of("http_client", client, "AsyncClient")
        else:
            self._library = library_of("transport", transport, "AsyncBaseTransport")
        self._client = client
        self._transport = transport

    async def _response(self, request: Any) -> Any:
        if self._client is not None:
            return await self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return await self._transport.handle_async_request(request)

    async def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        import anyio

        try:
            with anyio.fail_after(wire.clock.limit(wire.clock.left())), redacted(redactor or Redactor(())):
                return await self._exchange(wire)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return judge(error, wire.clock, own=False)

    async def _exchange(self, wire: Wire) -> Outcome:
        response = await self._response(_request(self._library, wire))
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


def _request(library: Any, wire: Wire) -> Any:
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
        extensions={"timeout": limits},
    )
