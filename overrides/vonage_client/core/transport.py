"""Sending through a caller's own httpx client or transport: the only module that imports httpx.

It is imported when such a client is made. Like the client's own ``pools``, ``send`` takes a ``Wire`` and
answers with an ``Answer`` or a ``Failure``; it never raises an exception of the library, because those hold
requests, and requests hold credentials. Nothing is followed, repeated or added here: no redirects, no
cookies, no ``.netrc``, no proxies from the environment.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from .judging import judge
from .logs import redacted
from .message import Answer, Wire
from .outlets import Outcome, announced_too_large, too_large, wrong_kind
from .secret import Redactor

if TYPE_CHECKING:
    import httpx


class SyncLibrary:
    """The caller's own ``httpx.Client`` or transport. A client stays theirs to close."""

    def __init__(self, client: object, transport: object) -> None:
        import httpx

        if client is not None and not isinstance(client, httpx.Client):
            raise wrong_kind("http_client", "httpx.Client", client)
        if transport is not None and not isinstance(transport, httpx.BaseTransport):
            raise wrong_kind("transport", "httpx.BaseTransport", transport)
        self._client = client
        self._transport = transport

    def _response(self, request: httpx.Request) -> httpx.Response:
        if self._client is not None:
            return self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return self._transport.handle_request(request)

    def send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        try:
            with redacted(redactor or Redactor(())):
                response = self._response(_library_request(wire))
            try:
                refused = announced_too_large(wire, response.status_code, response.headers.raw)
                if refused is not None:
                    return refused
                if response.is_stream_consumed:
                    return Answer(
                        response.status_code, response.headers.raw, response.content, decompressed=True
                    )
                body = bytearray()
                for piece in response.iter_raw():
                    wire.clock.limit(0.0)
                    body += piece
                    if len(body) > wire.max_bytes:
                        return too_large(wire, response.status_code, response.headers.raw)
                return Answer(response.status_code, response.headers.raw, bytes(body))
            finally:
                response.close()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
            return judge(error, wire.clock, own=False)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class AsyncLibrary:
    """``SyncLibrary`` for ``httpx.AsyncClient`` and asynchronous transports."""

    def __init__(self, client: object, transport: object) -> None:
        import httpx

        if client is not None and not isinstance(client, httpx.AsyncClient):
            raise wrong_kind("http_client", "httpx.AsyncClient", client)
        if transport is not None and not isinstance(transport, httpx.AsyncBaseTransport):
            raise wrong_kind("transport", "httpx.AsyncBaseTransport", transport)
        self._client = client
        self._transport = transport

    async def _response(self, request: httpx.Request) -> httpx.Response:
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
        response = await self._response(_library_request(wire))
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


def _library_request(wire: Wire) -> httpx.Request:
    import httpx

    clock = wire.clock
    limits = {
        "connect": clock.limit(clock.timeout.connect),
        "read": clock.limit(clock.timeout.read),
        "write": clock.limit(clock.timeout.write),
        "pool": clock.limit(float(clock)),
    }
    return httpx.Request(
        wire.method.decode("ascii"),
        wire.origin.url + wire.target.decode("ascii"),
        headers=wire.headers,
        content=wire.content,
        extensions={"timeout": limits},
    )
