"""Operations of the tag Server."""

from __future__ import annotations

from typing import Any, Final

from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.server import list_servers


class Server:
    """Operations of the tag Server."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> ServerWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return ServerWithRawResponse(Server(self._caller.raw))

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """``listServers`` (``GET /servers``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            list_servers.ENDPOINT,
            options,
        )


class ServerWithRawResponse:
    """``Server``, returning status, headers and body with the result."""

    def __init__(self, resource: Server) -> None:
        self.list: Final = raw(resource.list)


class AsyncServer:
    """Operations of the tag Server."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncServerWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncServerWithRawResponse(AsyncServer(self._caller.raw))

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """``listServers`` (``GET /servers``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            list_servers.ENDPOINT,
            options,
        )


class AsyncServerWithRawResponse:
    """``AsyncServer``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncServer) -> None:
        self.list: Final = async_raw(resource.list)
