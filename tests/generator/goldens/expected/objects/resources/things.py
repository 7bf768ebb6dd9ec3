"""Operations of the tag Things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final
from warnings import warn

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.things import put_thing, replace_things, search_things
from ..models.closed import Closed
from ..models.search_things_response import SearchThingsResponse
from ..models.thing import Thing
from ..params import ClosedDict


class Things:
    """Operations of the tag Things."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return ThingsWithRawResponse(Things(self._caller.raw))

    def search(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> SearchThingsResponse:
        """``searchThings`` (``GET /things``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page whose entries have no declared shape.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            search_things.ENDPOINT,
            options,
        )

    def replace(
        self,
        *,
        body: Mapping[str, Closed | ClosedDict],
        options: RequestOptions | None = None,
    ) -> list[list[float]]:
        """``replaceThings`` (``POST /things``).

        The body is a map, so it is one argument.

        Never retried once the server may have processed the request.

        Args:
            body: The request body.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A matrix.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            replace_things.ENDPOINT,
            options,
            body=body,
        )

    def put(
        self,
        *,
        name: str,
        grid: Sequence[Sequence[Closed | ClosedDict]],
        anything: Any = UNSET,
        by_name: Mapping[str, Closed | ClosedDict] | Unset = UNSET,
        free: Mapping[str, Any] | Unset = UNSET,
        free_items: Sequence[Mapping[str, Any]] | Unset = UNSET,
        labels: Mapping[str, str] | Unset = UNSET,
        old: bool | Unset = UNSET,
        password: str | Unset = UNSET,
        secret_word: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Thing:
        """``putThing`` (``PUT /things``).

        Deprecated by the document.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            name: A field of the request body. The server's default is "unnamed".
            grid: A field of the request body.
            anything: A field of the request body.
            by_name: A field of the request body.
            free: A field of the request body.
            free_items: A field of the request body.
            labels: A field of the request body.
            old: A field of the request body. The server's default is False. Deprecated by the document.
            password: A field of the request body.
            secret_word: A field of the request body.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The thing.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        warn("things.put is deprecated", DeprecationWarning, stacklevel=2)
        if old is not UNSET:
            warn("the argument 'old' of things.put is deprecated", DeprecationWarning, stacklevel=2)
        try:
            return self._caller.call(
                put_thing.ENDPOINT,
                options,
                name=name,
                grid=grid,
                anything=anything,
                by_name=by_name,
                free=free,
                free_items=free_items,
                labels=labels,
                old=old,
                password=password,
                secret_word=secret_word,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del password, secret_word


class ThingsWithRawResponse:
    """``Things``, returning status, headers and body with the result."""

    def __init__(self, resource: Things) -> None:
        self.search: Final = raw(resource.search)
        self.replace: Final = raw(resource.replace)
        self.put: Final = raw(resource.put)


class AsyncThings:
    """Operations of the tag Things."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncThingsWithRawResponse(AsyncThings(self._caller.raw))

    async def search(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> SearchThingsResponse:
        """``searchThings`` (``GET /things``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page whose entries have no declared shape.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            search_things.ENDPOINT,
            options,
        )

    async def replace(
        self,
        *,
        body: Mapping[str, Closed | ClosedDict],
        options: RequestOptions | None = None,
    ) -> list[list[float]]:
        """``replaceThings`` (``POST /things``).

        The body is a map, so it is one argument.

        Never retried once the server may have processed the request.

        Args:
            body: The request body.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A matrix.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            replace_things.ENDPOINT,
            options,
            body=body,
        )

    async def put(
        self,
        *,
        name: str,
        grid: Sequence[Sequence[Closed | ClosedDict]],
        anything: Any = UNSET,
        by_name: Mapping[str, Closed | ClosedDict] | Unset = UNSET,
        free: Mapping[str, Any] | Unset = UNSET,
        free_items: Sequence[Mapping[str, Any]] | Unset = UNSET,
        labels: Mapping[str, str] | Unset = UNSET,
        old: bool | Unset = UNSET,
        password: str | Unset = UNSET,
        secret_word: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Thing:
        """``putThing`` (``PUT /things``).

        Deprecated by the document.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            name: A field of the request body. The server's default is "unnamed".
            grid: A field of the request body.
            anything: A field of the request body.
            by_name: A field of the request body.
            free: A field of the request body.
            free_items: A field of the request body.
            labels: A field of the request body.
            old: A field of the request body. The server's default is False. Deprecated by the document.
            password: A field of the request body.
            secret_word: A field of the request body.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The thing.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        warn("things.put is deprecated", DeprecationWarning, stacklevel=2)
        if old is not UNSET:
            warn("the argument 'old' of things.put is deprecated", DeprecationWarning, stacklevel=2)
        try:
            return await self._caller.call(
                put_thing.ENDPOINT,
                options,
                name=name,
                grid=grid,
                anything=anything,
                by_name=by_name,
                free=free,
                free_items=free_items,
                labels=labels,
                old=old,
                password=password,
                secret_word=secret_word,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del password, secret_word


class AsyncThingsWithRawResponse:
    """``AsyncThings``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncThings) -> None:
        self.search: Final = async_raw(resource.search)
        self.replace: Final = async_raw(resource.replace)
        self.put: Final = async_raw(resource.put)
