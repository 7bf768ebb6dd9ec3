"""Sends requests through a client or transport of ``httpx`` or ``httpx2``: the caller's, or that of ``interception``.

As in ``h11_pool``, ``send`` takes an encoded request and returns a response or a failure; it raises no exception of
the library, because those contain requests, and requests contain credentials. There are no redirects, retries,
cookies, ``.netrc`` or proxies from the environment. An HTTP/1 connection serves one call: these libraries would
return surplus bytes of a response to the next call.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Generic, TypeVar

from ...common.closing import Closing
from ...common.secrets import Redactor
from ...config.hosts import AllowedHosts
from ...errors import ConfigurationError
from ...observability.log_records import redacted
from ...wire.messages import EncodedRequest, HttpResponse, Phase
from ..base import (
    ResponseBody,
    TransportResult,
    failure_if_too_large,
    failure_of_closing,
    failure_of_configuration,
    failure_too_large,
)
from ..classify import classify
from ..event_loops import cancelled_when_closed
from ..pools.deadline_streams import Closed
from .interface import (
    AsyncHttpxClient,
    AsyncHttpxTransport,
    HttpxClient,
    HttpxTransport,
    Progress,
    httpx_module_of,
    in_time,
)

REQUEST = "oas_request"
"""The extension of a library's request that contains the original encoded request."""


class FailureReported(Exception):
    """Carries a failure of the client's own connections through a library."""

    def __init__(self, failure: TransportResult) -> None:
        super().__init__()
        self.failure = failure


C = TypeVar("C")
T = TypeVar("T")


class _Adapter(Generic[C, T]):
    """The common part of both adapters: the client or transport that they send through."""

    _CLIENT: ClassVar[str]
    _TRANSPORT: ClassVar[str]
    """The names of its classes in the library."""

    def __init__(
        self,
        client: C | None,
        transport: T | None,
        closing: Closing,
        hosts: AllowedHosts | None = None,
        *,
        intercepted: bool = False,
    ) -> None:
        if client is not None:
            library = httpx_module_of("http_client", client, self._CLIENT)
        else:
            library = httpx_module_of("transport", transport, self._TRANSPORT)
        below: object = transport or getattr(client, "_transport", None)
        self._client = client
        self._transport = transport
        self._library = library
        self._closing = closing
        self._intercepted = intercepted
        # Transports of the library, such as ``MockTransport``, raise the right exceptions.
        self._trusted = intercepted or type(below).__module__.partition(".")[0] == str(library.__name__)
        # A custom transport may not use the network at all.
        self._hosts = hosts if _uses_network(library, below) else None

    def _prepare(self, encoded: EncodedRequest) -> None:
        encoded.clock.phase = Phase.POOL
        if self._hosts is not None:
            self._hosts.check(encoded.origin.host)

    def _failure(self, error: Exception, encoded: EncodedRequest) -> TransportResult:
        """Return the failure of an exception. Test tools' own exceptions before sending are raised."""
        if isinstance(error, FailureReported):
            return error.failure
        if isinstance(error, ConfigurationError):
            return failure_of_configuration(error)
        if self._closing.closed:
            return failure_of_closing(encoded.clock)
        if (
            self._intercepted
            and encoded.clock.phase is Phase.POOL
            and not _is_transport_error(self._library, error)
        ):
            raise error
        return classify(error, encoded.clock, own=False, trusted=self._trusted, mocked=self._intercepted)

    def _request(self, encoded: EncodedRequest, report: Callable[..., Any]) -> Any:
        clock = encoded.clock
        limits = {
            "connect": clock.limit(clock.timeout.connect),
            "read": clock.limit(clock.timeout.read),
            "write": clock.limit(clock.timeout.write),
            "pool": clock.limit(float(clock)),
        }
        if self._intercepted:  # the client's own connections are below it and check the clock
            limits = dict.fromkeys(limits, clock)
        return self._library.Request(
            encoded.method.decode("ascii"),
            encoded.origin.url + encoded.target.decode("ascii"),
            headers=encoded.headers,
            content=encoded.content,
            extensions={"timeout": limits, "trace": report, REQUEST: encoded},
        )


class HttpxAdapter(_Adapter[HttpxClient, HttpxTransport]):
    """A ``SyncTransport`` over a client or transport. The caller closes a client."""

    _CLIENT, _TRANSPORT = "Client", "BaseTransport"

    def _response(self, request: Any) -> Any:
        if self._client is not None:
            return self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return self._transport.handle_request(request)

    def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult:
        try:
            self._prepare(encoded)
            with redacted(redactor()):
                progress = Progress(encoded.clock)
                return in_time(
                    encoded,
                    progress,
                    lambda encoded: self._round_trip(encoded, progress.report),
                    self._closing,
                )
        except Exception as error:  # noqa: BLE001 - any exception is classified
            return self._failure(error, encoded)

    def _round_trip(self, encoded: EncodedRequest, report: Callable[..., Any]) -> TransportResult:
        response = self._response(self._request(encoded, report))
        try:
            status, headers = response.status_code, response.headers.raw
            early = _without_reading(encoded, response)
            if early is not None:
                return early
            body = ResponseBody(encoded, status, headers)
            # Not by ``iter_raw``, whose end gives the connection to another call before it is closed here.
            for part in response.stream:
                encoded.clock.limit(0.0)
                if not body.add(part):
                    return failure_too_large(encoded, status, headers)
            return HttpResponse(status, headers, body.content())
        finally:
            stream = _connection(response)
            if stream is not None:
                stream.close()
            response.close()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class AsyncHttpxAdapter(_Adapter[AsyncHttpxClient, AsyncHttpxTransport]):
    """``HttpxAdapter`` for asynchronous clients and transports."""

    _CLIENT, _TRANSPORT = "AsyncClient", "AsyncBaseTransport"

    async def _response(self, request: Any) -> Any:
        if self._client is not None:
            return await self._client.send(request, auth=None, follow_redirects=False, stream=True)
        assert self._transport is not None
        return await self._transport.handle_async_request(request)

    async def send(self, encoded: EncodedRequest, redactor: Callable[[], Redactor]) -> TransportResult:
        import anyio

        try:
            self._prepare(encoded)
            with (
                redacted(redactor()),
                anyio.fail_after(encoded.clock.limit(encoded.clock.left())) as scope,
                cancelled_when_closed(self._closing, scope),
            ):
                return await self._round_trip(encoded, Progress(encoded.clock).report_async)
            raise Closed
        except Exception as error:  # noqa: BLE001 - any exception is classified
            return self._failure(error, encoded)

    async def _round_trip(self, encoded: EncodedRequest, report: Callable[..., Any]) -> TransportResult:
        response = await self._response(self._request(encoded, report))
        try:
            status, headers = response.status_code, response.headers.raw
            early = _without_reading(encoded, response)
            if early is not None:
                return early
            body = ResponseBody(encoded, status, headers)
            async for part in response.stream:
                if not body.add(part):
                    return failure_too_large(encoded, status, headers)
            return HttpResponse(status, headers, body.content())
        finally:
            stream = _connection(response)
            if stream is not None:
                await stream.aclose()
            await response.aclose()

    async def aclose(self) -> None:
        if self._transport is not None:
            await self._transport.aclose()


def _without_reading(encoded: EncodedRequest, response: Any) -> TransportResult | None:
    """The result before the body is read, if there is one: the response is too long, or the library has read it."""
    status, headers = response.status_code, response.headers.raw
    if response.is_stream_consumed:
        read = HttpResponse(status, headers, response.content, decompressed=True)
        return failure_if_too_large(encoded, status, headers) or read
    return failure_if_too_large(encoded, status, headers)


def _uses_network(library: Any, transport: object) -> bool:
    return isinstance(transport, library.HTTPTransport | library.AsyncHTTPTransport)


def _is_transport_error(library: Any, error: Exception) -> bool:
    """Whether an exception describes a request's outcome, like those of the library and the system."""
    return isinstance(error, library.HTTPError | OSError | Closed) or type(error).__name__ == "DeadlinePassed"


def _connection(response: Any) -> Any:
    """Return the connection of a response, if no other call shares it."""
    if response.http_version.startswith("HTTP/1"):
        return response.extensions.get("network_stream")
    return None
