"""Operations of the tag Server."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw

from ..api.server import list_servers


class Server:
    """Operations of the tag Server."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> ServerWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return ServerWithRawResponse(Server(self._caller.raw))

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """``listServers`` (``GET /servers``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            list_servers.ENDPOINT,
            options,
        )


class ServerWithRawResponse:
    """``Server``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Server) -> None:
        self.list = raw(resource.list)


class AsyncServer:
    """Operations of the tag Server."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncServerWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncServerWithRawResponse(AsyncServer(self._caller.raw))

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """``listServers`` (``GET /servers``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            list_servers.ENDPOINT,
            options,
        )


class AsyncServerWithRawResponse:
    """``AsyncServer``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncServer) -> None:
        self.list = async_raw(resource.list)
