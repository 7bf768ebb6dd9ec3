"""The two clients that drive a generated package: thin, and alike but for ``await``.

A client of a package is a class of both: ``class Acme(SyncClient, acme_api.resources.SyncResources)``.
"""

from __future__ import annotations

import ssl
from contextlib import closing
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar, Unpack, cast

from ..auth.credentials import Credentials
from ..common.secrets import Redactor
from ..config.settings import Options
from ..contract import Endpoint, Paging, RequestOptions
from ..errors import VonageError
from ..observability.log_records import redacted, traced
from ..pagination.pager import AsyncPager, Pager
from ..policy.throttle import advance
from ..transport.base import Outcome
from ..transport.factory import Fast, async_transport, sync_transport
from ..transport.httpx_client import AsyncHttpxAdapter, HttpxAdapter, async_sleep, in_thread, sleep
from ..transport.httpx_protocols import AsyncHttpxClient, AsyncHttpxTransport, HttpxClient, HttpxTransport
from ..wire.messages import Wire
from .attempts import Exchange, Pause, without_frames
from .base_client import BaseClient

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class SyncClient(BaseClient):
    """Sends the calls of a generated package and gives their typed results. Safe for many threads.

    Args:
        credentials: What operations may be authenticated with.
        http_client: An ``httpx.Client`` or ``httpx2.Client`` to send with; it stays the caller's to close.
            Its own authentication, redirects, cookies and default headers are not used.
        transport: An ``httpx.BaseTransport`` or ``httpx2.BaseTransport`` to send with, in place of the
            client's own connections.
        ssl_context: For the client's own connections: trusted and client certificates.
        max_connections: How many connections the client may have at a time.
        options: See ``Settings``.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        http_client: HttpxClient | None = None,
        transport: HttpxTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        max_connections: int = 100,
        **options: Unpack[Options],
    ) -> None:
        self._configure(credentials, options)
        self._transport = sync_transport(http_client, transport, ssl_context, max_connections)

    def call(
        self, endpoint: Endpoint[P, T], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Send one call of an operation and return its typed result; raises ``VonageError``."""
        try:
            return cast("T", self.run(endpoint, options, args, kwargs, raw=False))
        finally:
            del args, kwargs  # tracebacks may show local variables

    def iterate(
        self, paging: Paging[P, T, Item], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> Pager[Item, T]:
        """The items of a list operation, page after page. Nothing is sent before the first is asked for."""

        def fetch(arguments: dict[str, Any]) -> T:
            return cast("T", self.run(paging.endpoint, options, args, arguments, raw=False, raising=True))

        return Pager(self._engine.course(paging, options, args, kwargs), fetch)

    @property
    def raw(self) -> SyncRaw:
        """This client, answering with ``RawResponse`` in place of the bare result."""
        return SyncRaw(self)

    def run(
        self,
        endpoint: Endpoint[..., Any],
        options: RequestOptions | None,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        *,
        raw: bool,
        raising: bool | None = None,
    ) -> Any:
        """``call``, answering with a ``RawResponse`` where ``raw`` is set.

        ``raising`` decides over ``raise_on_rejection``.
        """
        self._require_open()
        try:
            exchange = self._engine.start(endpoint, options, args, kwargs, raising)
        except Exception as error:
            without_frames(error)
            raise
        redactor = exchange.redactor() if isinstance(self._transport, HttpxAdapter) or traced() else None
        try:
            while True:
                if exchange.limiter is not None:
                    self._wait(exchange)
                wire = exchange.leave()
                ended = exchange.finish(self._send(wire, redactor), raw)
                if type(ended) is not Pause:
                    return ended
                sleep(ended.seconds)
        except VonageError as error:
            without_frames(error)
            raise
        except BaseException as reason:
            exchange.abandon(reason)
            raise

    def _wait(self, exchange: Exchange) -> None:
        """Wait until the rate limit allows the next attempt."""
        with closing(exchange.wait_steps()) as steps:
            reply: object = None
            while (step := advance(steps, reply)) is not None:
                if callable(step):
                    reply = step()
                else:
                    sleep(step)

    def _send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        if redactor is None:
            return self._transport.send(wire, None)
        with redacted(redactor):
            return self._transport.send(wire, redactor)

    def close(self) -> None:
        """Close the connections; closing again does nothing."""
        if not self._closed:
            self._closed = True
            if self._owner:
                self._gate.closed = True
                self._transport.close()

    def __enter__(self) -> Self:
        self._require_open()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()


class SyncRaw:
    """A view of a client whose calls answer with ``RawResponse``."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def call(
        self, endpoint: Endpoint[P, T], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Send one call; the answer is a ``RawResponse`` of its result."""
        try:
            return cast("T", self._client.run(endpoint, options, args, kwargs, raw=True))
        finally:
            del args, kwargs  # tracebacks may show local variables

    def iterate(
        self, paging: Paging[P, T, Item], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> Pager[Item, T]:
        """As of the client itself: items have no ``RawResponse``."""
        return self._client.iterate(paging, options, *args, **kwargs)

    @property
    def raw(self) -> SyncRaw:
        """This view."""
        return self


class AsyncClient(BaseClient):
    """``SyncClient`` for asyncio and trio. Safe for many tasks, and for one event loop after another.

    Args:
        transport: As for ``SyncClient``, or ``"fast"`` for connections of its own over aiohttp (the ``fast``
            extra; asyncio only).
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        http_client: AsyncHttpxClient | None = None,
        transport: AsyncHttpxTransport | Fast | None = None,
        ssl_context: ssl.SSLContext | None = None,
        max_connections: int = 100,
        **options: Unpack[Options],
    ) -> None:
        self._configure(credentials, options)
        self._transport = async_transport(http_client, transport, ssl_context, max_connections)

    async def call(
        self, endpoint: Endpoint[P, T], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Send one call of an operation and return its typed result; raises ``VonageError``."""
        try:
            return cast("T", await self.run(endpoint, options, args, kwargs, raw=False))
        finally:
            del args, kwargs  # tracebacks may show local variables

    def iterate(
        self, paging: Paging[P, T, Item], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPager[Item, T]:
        """The items of a list operation, page after page. Nothing is sent before the first is asked for."""

        async def fetch(arguments: dict[str, Any]) -> T:
            return cast(
                "T", await self.run(paging.endpoint, options, args, arguments, raw=False, raising=True)
            )

        return AsyncPager(self._engine.course(paging, options, args, kwargs), fetch)

    @property
    def raw(self) -> AsyncRaw:
        """This client, answering with ``RawResponse`` in place of the bare result."""
        return AsyncRaw(self)

    async def run(
        self,
        endpoint: Endpoint[..., Any],
        options: RequestOptions | None,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        *,
        raw: bool,
        raising: bool | None = None,
    ) -> Any:
        """``call``, answering with a ``RawResponse`` where ``raw`` is set.

        ``raising`` decides over ``raise_on_rejection``.
        """
        self._require_open()
        try:
            exchange = self._engine.start(endpoint, options, args, kwargs, raising)
        except Exception as error:
            without_frames(error)
            raise
        redactor = exchange.redactor() if isinstance(self._transport, AsyncHttpxAdapter) or traced() else None
        try:
            while True:
                if exchange.limiter is not None:
                    await self._wait(exchange)
                wire = exchange.leave()
                ended = exchange.finish(await self._send(wire, redactor), raw)
                if type(ended) is not Pause:
                    return ended
                await async_sleep(ended.seconds)
        except VonageError as error:
            without_frames(error)
            raise
        except BaseException as reason:
            exchange.abandon(reason)
            raise

    async def _wait(self, exchange: Exchange) -> None:
        """Wait until the rate limit allows the next attempt."""
        with closing(exchange.wait_steps()) as steps:
            reply: object = None
            while (step := advance(steps, reply)) is not None:
                if callable(step):
                    reply = await in_thread(step)
                else:
                    await async_sleep(step)

    async def _send(self, wire: Wire, redactor: Redactor | None) -> Outcome:
        if redactor is None:
            return await self._transport.send(wire, None)
        with redacted(redactor):
            return await self._transport.send(wire, redactor)

    async def aclose(self) -> None:
        """Close the connections; closing again does nothing."""
        if not self._closed:
            self._closed = True
            if self._owner:
                self._gate.closed = True
                await self._transport.aclose()

    async def __aenter__(self) -> Self:
        self._require_open()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


class AsyncRaw:
    """A view of a client whose calls answer with ``RawResponse``."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def call(
        self, endpoint: Endpoint[P, T], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Send one call; the answer is a ``RawResponse`` of its result."""
        try:
            return cast("T", await self._client.run(endpoint, options, args, kwargs, raw=True))
        finally:
            del args, kwargs  # tracebacks may show local variables

    def iterate(
        self, paging: Paging[P, T, Item], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPager[Item, T]:
        """As of the client itself: items have no ``RawResponse``."""
        return self._client.iterate(paging, options, *args, **kwargs)

    @property
    def raw(self) -> AsyncRaw:
        """This view."""
        return self
