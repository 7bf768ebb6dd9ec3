"""The synchronous client that drives a generated package; the asynchronous client only differs by ``await``.

A client of a package is a class of both: ``class Acme(SyncClient, acme_api.resources.SyncResources)``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack, cast

from ..auth.credentials import Credentials
from ..config.settings import Options
from ..errors import ClientError
from ..operation.endpoint import Endpoint
from ..operation.options import RequestOptions
from ..operation.paging import Paging
from ..pagination.pager import Pager
from ..policy.throttle import advance
from ..transport.base import SSLContextOption
from ..transport.event_loops import sleep
from ..transport.factory import TransportArguments, sync_transport
from ..transport.httpx_clients.interface import HttpxClient, HttpxTransport
from ..wire.messages import Sink
from .attempts import CLOSED, CallAttempts, Pause, without_frames
from .base_client import BaseClient

if TYPE_CHECKING:
    from ..operation.callers import RawResponse
    from .any_request import Auth, Method, Query, Retry
    from .download import Download

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class ClientOptions(Options, total=False):
    """The keywords of ``SyncClient`` beside its credentials."""

    http_client: HttpxClient | None
    transport: HttpxTransport | None
    ssl_context: SSLContextOption | None
    max_connections: int
    proxy: str | None


class SyncClient(BaseClient):
    """Sends the calls of a generated package and gives their typed results. Safe for many threads.

    Args:
        credentials: What operations may be authenticated with.
        http_client: An ``httpx.Client`` or ``httpx2.Client`` to send with; it stays the caller's to close.
            Its own authentication, redirects, cookies and default headers are not used.
        transport: An ``httpx.BaseTransport`` or ``httpx2.BaseTransport`` to send with, in place of the
            client's own connections.
        ssl_context: For the client's own connections: trusted and client certificates, or ``"system"`` to trust
            the operating system's certificates (the ``truststore`` extra).
        max_connections: The largest number of connections at a time.
        proxy: For the client's own connections: URL of an HTTP proxy, such as
            ``"http://user:password@host:3128"``, or ``"environment"`` for ``HTTPS_PROXY`` and ``NO_PROXY``.
        options: See ``Settings``.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        http_client: HttpxClient | None = None,
        transport: HttpxTransport | None = None,
        ssl_context: SSLContextOption | None = None,
        max_connections: int = 100,
        proxy: str | None = None,
        **options: Unpack[Options],
    ) -> None:
        self._configure(credentials, options)
        arguments = TransportArguments(ssl_context=ssl_context, max_connections=max_connections, proxy=proxy)
        self._transport = sync_transport(http_client, transport, arguments, self._closing, self._hosts)

    def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T:
        """Send one call of an operation and return its typed result; raises ``ClientError``."""
        try:
            return cast("T", self.run(endpoint, options, arguments, raw=False))
        finally:
            del arguments  # tracebacks may show local variables

    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> Pager[Item, T]:
        """Return the items of a list operation, page by page."""

        def fetch(page_arguments: dict[str, Any]) -> T:
            return cast("T", self.run(paging.endpoint, options, page_arguments, raw=False, raising=True))

        return Pager(self._engine.page_cursor(paging, options, arguments), fetch)

    def download(self, method: Callable[P, bytes], /, *args: P.args, **kwargs: P.kwargs) -> Download:
        """Return a call whose result is a file too large for memory; see ``Download``.

        Args:
            method: A method of this client that returns bytes.
            kwargs: Its arguments.

        Raises:
            ConfigurationError: The method does not return a file.
        """
        from .download import Download, file_call_of

        return Download(self.run, file_call_of(method, dict(kwargs)))

    def request(
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
        """Send a request for which the client has no method, with its servers, credentials, limits and errors.

        Args:
            method: ``"GET"``, ``"POST"``, ``"PUT"``, ``"PATCH"``, ``"DELETE"`` or ``"HEAD"``.
            url: The whole URL, on a server of the document or of the options ``server`` and ``servers``.
            query: Query parameters, beside those of ``url``; a list is repeated, None left out.
            json: The body, sent as JSON; None for no body.
            auth: ``"basic"`` for the account, ``"bearer"`` for a token of the application, or ``"none"``.
            retry: ``"idempotent"`` where repeating the request changes nothing more; ``"never"`` sends it again
                only where it was certainly not processed.
            options: Per-call overrides: timeout, extra headers, other servers.

        Returns:
            The decoded body: JSON, text or bytes; None where there is none. ``with_raw_response.request`` returns
            status and headers too.

        Raises:
            RequestInvalidError: An argument is not allowed, or the URL leads elsewhere; nothing was sent.
            CredentialsMissingError: The client has no credentials for ``auth``; nothing was sent.
            TransportError: No complete response arrived.
            ResponseError: The response is not a success.
        """
        from .any_request import any_request

        endpoint, arguments = any_request(self, method, url, query, json, auth, retry)
        return self.run(endpoint, options, arguments, raw=False)

    @property
    def raw(self) -> SyncRaw:
        """This client, with calls that return a ``RawResponse`` instead of the result alone."""
        return SyncRaw(self)

    @property
    def with_raw_response(self) -> SyncRaw:
        """``request``, returning status, headers and body with the result."""
        return SyncRaw(self)

    def run(
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
            return self._attempts(attempts, raw)
        once = self._engine.once(options.once, endpoint, arguments, raw)
        del arguments
        if not once.claim():
            return once.result
        try:
            result = self._attempts(attempts, raw)
        except BaseException as error:
            once.failed(error)
            raise
        once.succeeded(result)
        return result

    def _attempts(self, attempts: CallAttempts, raw: bool) -> Any:
        """Send the request, with retries; returns the result."""
        try:
            while True:
                if attempts.limiter is not None and not self._wait(attempts):
                    return attempts.handle(CLOSED, raw)
                encoded = attempts.next_request()
                ended = attempts.handle(self._transport.send(encoded, attempts.redactor), raw)
                if type(ended) is not Pause:
                    return ended
                if sleep(self._closing, ended.seconds):
                    return attempts.handle(CLOSED, raw)
        except ClientError as error:
            without_frames(error)
            raise
        except BaseException as reason:
            attempts.cancel(reason)
            raise

    def _wait(self, attempts: CallAttempts) -> bool:
        """Wait until the rate limit allows the next attempt; False if the client was closed meanwhile."""
        with closing(attempts.wait_steps()) as steps:
            reply: object = None
            while (step := advance(steps, reply)) is not None:
                if callable(step):
                    reply = step()
                elif sleep(self._closing, step):
                    return False
        return True

    def close(self) -> None:
        """Close the connections and end the calls in progress, in any thread; closing again does nothing.

        A call that is ended raises ``ClientClosedError``, whose ``sent`` describes the outcome of its request.
        """
        if not self._closed:
            self._closed = True
            if self._owner:
                self._closing.close()
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
    """A view of a client whose calls return a ``RawResponse``."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T:
        """Send one call and return a ``RawResponse`` with its result."""
        try:
            return cast("T", self._client.run(endpoint, options, arguments, raw=True))
        finally:
            del arguments  # tracebacks may show local variables

    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> Pager[Item, T]:
        """As for the client itself: items have no ``RawResponse``."""
        return self._client.iterate(paging, options, **arguments)

    def request(
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
        response: RawResponse[Any] = client.run(endpoint, options, arguments, raw=True)
        return response

    @property
    def raw(self) -> SyncRaw:
        """This view."""
        return self
