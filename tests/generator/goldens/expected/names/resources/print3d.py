"""Operations of the tag 3D Print."""

from __future__ import annotations

from typing import Final

from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.print3d import print_list_of_things
from ..models.mapping import Mapping


class Print3d:
    """Operations of the tag 3D Print.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> Print3dWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return Print3dWithRawResponse(Print3d(self._caller.raw))

    def all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[Mapping]:
        """``print_list-of.THINGS`` (``GET /print``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            golden_names.print3d.all()

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine.
        """
        return self._caller.call(
            print_list_of_things.ENDPOINT,
            options,
        )


class Print3dWithRawResponse:
    """``Print3d``, returning status, headers and body with the result."""

    def __init__(self, resource: Print3d) -> None:
        self.all: Final = raw(resource.all)


class AsyncPrint3d:
    """Operations of the tag 3D Print.

    The errors of all methods are those of ``Print3d``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncPrint3dWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncPrint3dWithRawResponse(AsyncPrint3d(self._caller.raw))

    async def all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[Mapping]:
        """``print_list-of.THINGS`` (``GET /print``).

        See ``Print3d.all``.
        """
        return await self._caller.call(
            print_list_of_things.ENDPOINT,
            options,
        )


class AsyncPrint3dWithRawResponse:
    """``AsyncPrint3d``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncPrint3d) -> None:
        self.all: Final = async_raw(resource.all)
