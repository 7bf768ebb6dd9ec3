"""Operations of the tag P."""

from __future__ import annotations

from typing import Any, Final

from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.p import put_p


class P:
    """Operations of the tag P."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> PWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return PWithRawResponse(P(self._caller.raw))

    def put(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """``putP`` (``PUT /servers``).

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
            put_p.ENDPOINT,
            options,
        )


class PWithRawResponse:
    """``P``, returning status, headers and body with the result."""

    def __init__(self, resource: P) -> None:
        self.put: Final = raw(resource.put)


class AsyncP:
    """Operations of the tag P."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncPWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncPWithRawResponse(AsyncP(self._caller.raw))

    async def put(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """``putP`` (``PUT /servers``).

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
            put_p.ENDPOINT,
            options,
        )


class AsyncPWithRawResponse:
    """``AsyncP``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncP) -> None:
        self.put: Final = async_raw(resource.put)
