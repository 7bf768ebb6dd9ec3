"""The asynchronous client that drives a generated package: ``SyncClient`` with ``await``."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import closing
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack, cast

from ..auth.credentials import Credentials
from ..config.settings import Options
from ..errors import ClientError
from ..operation.endpoint import Endpoint
from ..operation.options import RequestOptions
from ..operation.paging import Paging
from ..pagination.pager import AsyncPager
from ..policy.throttle import advance
from ..transport.base import SSLContextOption
from ..transport.event_loops import async_sleep, in_thread
from ..transport.factory import Fast, TransportArguments, async_transport
from ..transport.httpx_clients.interface import AsyncHttpxClient, AsyncHttpxTransport
from ..wire.messages import Sink
from .attempts import CLOSED, CallAttempts, Pause, without_frames
from .base_client import BaseClient

if TYPE_CHECKING:
    from ..operation.callers import RawResponse
    from .any_request import Auth, Method, Query, Retry
    from .download import AsyncDownload

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class AsyncClientOptions(Options, total=False):
    """The keywords of ``AsyncClient`` beside its credentials."""

    http_client: AsyncHttpxClient | None
    transport: AsyncHttpxTransport | Fast | None
    ssl_context: SSLContextOption | None
    max_connections: int
    proxy: str | None


class AsyncClient(BaseClient):
    """``SyncClient`` for asyncio and trio. Safe for many tasks, and for one event loop after another.

    Args:
        transport: As for ``SyncClient``, or ``"fast"`` for connections of its own over aiohttp (the ``fast``
            extra; asyncio only).
    """

    _ASYNCHRONOUS = True

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        http_client: AsyncHttpxClient | None = None,
        transport: AsyncHttpxTransport | Fast | None = None,
        ssl_context: SSLContextOption | None = None,
        max_connections: int = 100,
        proxy: str | None = None,
        **options: Unpack[Options],
    ) -> None:
        self._configure(credentials, options)
        arguments = TransportArguments(ssl_context=ssl_context, max_connections=max_connections, proxy=proxy)
        self._transport = async_transport(http_client, transport, arguments, self._closing, self._hosts)

    async def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T:
        """Send one call of an operation and return its typed result; raises ``ClientError``."""
        try:
            return cast("T", await self.run(endpoint, options, arguments, raw=False))
        finally:
            del arguments  # tracebacks may show local variables

    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> AsyncPager[Item, T]:
        """Return the items of a list operation, page by page."""

        async def fetch(page_arguments: dict[str, Any]) -> T:
            return cast(
                "T", await self.run(paging.endpoint, options, page_arguments, raw=False, raising=True)
            )

        return AsyncPager(self._engine.page_cursor(paging, options, arguments), fetch)

    def download(
        self, method: Callable[P, Coroutine[Any, Any, bytes]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncDownload:
        """As ``SyncClient.download``; see ``AsyncDownload``."""
        from .download import AsyncDownload, file_call_of

        return AsyncDownload(self.run, file_call_of(method, dict(kwargs)))

    async def request(
        self,
        method: Method,
        url: str,
        *,
        query: Query | None = None,
        json: Any = None,
        auth: Auth = "basic",
        retry: Retry = "never",
        options: RequestOptions | None = None,
    ) -> Any:
        """As ``SyncClient.request``."""
        from .any_request import any_request

        endpoint, arguments = any_request(self, method, url, query, json, auth, retry)
        return await self.run(endpoint, options, arguments, raw=False)

    @property
    def raw(self) -> AsyncRaw:
        """This client, with calls that return a ``RawResponse`` instead of the result alone."""
        return AsyncRaw(self)

    @property
    def with_raw_response(self) -> AsyncRaw:
        """``request``, returning status, headers and body with the result."""
        return AsyncRaw(self)

    async def run(
        self,
        endpoint: Endpoint[Any],
        options: RequestOptions | None,
        arguments: dict[str, Any],
        *,
        raw: bool,
        raising: bool | None = None,
        sink: Sink | None = None,
    ) -> Any:
        """``call``, which returns a ``RawResponse`` if ``raw`` is set.

        ``raising`` overrides ``raise_on_rejection``; ``sink`` takes the body of a success.
        """
        self._require_open()
        try:
            attempts = self._engine.start(endpoint, options, arguments, raising)
        except Exception as error:
            without_frames(error)
            raise
        if sink is not None:
            attempts.encoded.send_to(sink)
        if options is None or options.once is None:
            del arguments  # tracebacks may show local variables
            return await self._attempts(attempts, raw)
        once = self._engine.once(options.once, endpoint, arguments, raw)
        del arguments
        if not await in_thread(once.claim):
            return once.result
        try:
            result = await self._attempts(attempts, raw)
        except BaseException as error:
            once.failed(error)  # here, not in a thread: a cancelled task must not wait
            raise
        await in_thread(partial(once.succeeded, result))
        return result

    async def _attempts(self, attempts: CallAttempts, raw: bool) -> Any:
        """Send the request, with retries; returns the result."""
        try:
            while True:
                if attempts.limiter is not None and not await self._wait(attempts):
                    return attempts.handle(CLOSED, raw)
                encoded = attempts.next_request()
                outcome = await self._transport.send(encoded, attempts.redactor)
                ended = attempts.handle(outcome, raw)
                if type(ended) is not Pause:
                    return ended
                if await async_sleep(self._closing, ended.seconds):
                    return attempts.handle(CLOSED, raw)
        except ClientError as error:
            without_frames(error)
            raise
        except BaseException as reason:
            attempts.cancel(reason)
            raise

    async def _wait(self, attempts: CallAttempts) -> bool:
        """Wait until the rate limit allows the next attempt; False if the client was closed meanwhile."""
        with closing(attempts.wait_steps()) as steps:
            reply: object = None
            while (step := advance(steps, reply)) is not None:
                if callable(step):
                    reply = await in_thread(step)
                elif await async_sleep(self._closing, step):
                    return False
        return True

    async def aclose(self) -> None:
        """Close the connections and end the calls in progress, in any event loop; closing again does nothing.

        A call that is ended raises ``ClientClosedError``, whose ``sent`` describes the outcome of its request.
        """
        if not self._closed:
            self._closed = True
            if self._owner:
                self._closing.close()
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
    """A view of a client whose calls return a ``RawResponse``."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T:
        """Send one call and return a ``RawResponse`` with its result."""
        try:
            return cast("T", await self._client.run(endpoint, options, arguments, raw=True))
        finally:
            del arguments  # tracebacks may show local variables

    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> AsyncPager[Item, T]:
        """As for the client itself: items have no ``RawResponse``."""
        return self._client.iterate(paging, options, **arguments)

    async def request(
        self,
        method: Method,
        url: str,
        *,
        query: Query | None = None,
        json: Any = None,
        auth: Auth = "basic",
        retry: Retry = "never",
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """The request of the client, with a ``RawResponse`` as its result."""
        from .any_request import any_request

        client = self._client
        endpoint, arguments = any_request(client, method, url, query, json, auth, retry)
        response: RawResponse[Any] = await client.run(endpoint, options, arguments, raw=True)
        return response

    @property
    def raw(self) -> AsyncRaw:
        """This view."""
        return self
