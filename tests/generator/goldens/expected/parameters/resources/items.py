"""Operations of the tag Items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal
from warnings import warn

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.items import delete_item, export_items, get_item, search_items
from ..models.search_items_deep import SearchItemsDeep
from ..models.search_items_filter import SearchItemsFilter
from ..params import SearchItemsDeepDict, SearchItemsFilterDict


class Items:
    """Operations of the tag Items."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return ItemsWithRawResponse(Items(self._caller.raw))

    def search(
        self,
        *,
        plain: Sequence[str] | Unset = UNSET,
        joined: Sequence[int] | Unset = UNSET,
        piped: Sequence[str] | Unset = UNSET,
        spaced: Sequence[str] | Unset = UNSET,
        deep: SearchItemsDeep | SearchItemsDeepDict | Unset = UNSET,
        flat: Mapping[str, str] | Unset = UNSET,
        filter: SearchItemsFilter | SearchItemsFilterDict | Unset = UNSET,
        reserved: str | Unset = UNSET,
        since: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name_filter: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """``searchItems`` (``GET /items``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            plain: A parameter of the query.
            joined: A parameter of the query.
            piped: A parameter of the query.
            spaced: A parameter of the query.
            deep: A parameter of the query.
            flat: A parameter of the query.
            filter: A parameter of the query.
            reserved: A parameter of the query.
            since: A parameter of the query.
            page_size: A parameter of the query. At least 1. At most 100. The server's default is 20.
            name_filter: A parameter of the query. Sent as ``filter[name]``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Found. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            search_items.ENDPOINT,
            options,
            plain=plain,
            joined=joined,
            piped=piped,
            spaced=spaced,
            deep=deep,
            flat=flat,
            filter=filter,
            reserved=reserved,
            since=since,
            page_size=page_size,
            name_filter=name_filter,
        )

    def delete(
        self,
        *,
        id: str,
        verbose: bool | Unset = UNSET,
        reason: Literal["old", "wrong"] | Unset = UNSET,
        x_confirm: bool,
        options: RequestOptions | None = None,
    ) -> Any:
        """``deleteItem`` (``DELETE /items/{id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            id: Of the item.
            verbose: Of every operation here.
            reason: A parameter of the query. One of 'old', 'wrong'. Deprecated by the document.
            x_confirm: A request header. Sent as ``X-Confirm``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Gone. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        if reason is not UNSET:
            warn("the argument 'reason' of items.delete is deprecated", DeprecationWarning, stacklevel=2)
        return self._caller.call(
            delete_item.ENDPOINT,
            options,
            id=id,
            verbose=verbose,
            reason=reason,
            x_confirm=x_confirm,
        )

    def get(
        self,
        *,
        id: str,
        verbose: int | Unset = UNSET,
        x_trace_id: str | Unset = UNSET,
        if_none_match: Sequence[str] | Unset = UNSET,
        session: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """``getItem`` (``GET /items/{id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            id: Of the item.
            verbose: Overrides the one of the path.
            x_trace_id: A request header. Sent as ``X-Trace-Id``.
            if_none_match: A request header. Sent as ``If-None-Match``.
            session: A cookie.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Found. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            get_item.ENDPOINT,
            options,
            id=id,
            verbose=verbose,
            x_trace_id=x_trace_id,
            if_none_match=if_none_match,
            session=session,
        )

    def export(
        self,
        *,
        format: Literal["json", "csv"] = "json",
        label: str,
        matrix: Sequence[str],
        list: Sequence[str],
        options: RequestOptions | None = None,
    ) -> Any:
        """``exportItems`` (``GET /{format}/{label}/{matrix}/{list}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            format: A parameter of the path. One of 'json', 'csv'. The default is "json".
            label: A parameter of the path.
            matrix: A parameter of the path.
            list: A parameter of the path.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Exported. The document declares no response body: a body that arrives is returned decoded,
            else None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            export_items.ENDPOINT,
            options,
            format=format,
            label=label,
            matrix=matrix,
            list=list,
        )


class ItemsWithRawResponse:
    """``Items``, returning status, headers and body with the result."""

    def __init__(self, resource: Items) -> None:
        self.search: Final = raw(resource.search)
        self.delete: Final = raw(resource.delete)
        self.get: Final = raw(resource.get)
        self.export: Final = raw(resource.export)


class AsyncItems:
    """Operations of the tag Items."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncItemsWithRawResponse(AsyncItems(self._caller.raw))

    async def search(
        self,
        *,
        plain: Sequence[str] | Unset = UNSET,
        joined: Sequence[int] | Unset = UNSET,
        piped: Sequence[str] | Unset = UNSET,
        spaced: Sequence[str] | Unset = UNSET,
        deep: SearchItemsDeep | SearchItemsDeepDict | Unset = UNSET,
        flat: Mapping[str, str] | Unset = UNSET,
        filter: SearchItemsFilter | SearchItemsFilterDict | Unset = UNSET,
        reserved: str | Unset = UNSET,
        since: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name_filter: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """``searchItems`` (``GET /items``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            plain: A parameter of the query.
            joined: A parameter of the query.
            piped: A parameter of the query.
            spaced: A parameter of the query.
            deep: A parameter of the query.
            flat: A parameter of the query.
            filter: A parameter of the query.
            reserved: A parameter of the query.
            since: A parameter of the query.
            page_size: A parameter of the query. At least 1. At most 100. The server's default is 20.
            name_filter: A parameter of the query. Sent as ``filter[name]``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Found. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            search_items.ENDPOINT,
            options,
            plain=plain,
            joined=joined,
            piped=piped,
            spaced=spaced,
            deep=deep,
            flat=flat,
            filter=filter,
            reserved=reserved,
            since=since,
            page_size=page_size,
            name_filter=name_filter,
        )

    async def delete(
        self,
        *,
        id: str,
        verbose: bool | Unset = UNSET,
        reason: Literal["old", "wrong"] | Unset = UNSET,
        x_confirm: bool,
        options: RequestOptions | None = None,
    ) -> Any:
        """``deleteItem`` (``DELETE /items/{id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            id: Of the item.
            verbose: Of every operation here.
            reason: A parameter of the query. One of 'old', 'wrong'. Deprecated by the document.
            x_confirm: A request header. Sent as ``X-Confirm``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Gone. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        if reason is not UNSET:
            warn("the argument 'reason' of items.delete is deprecated", DeprecationWarning, stacklevel=2)
        return await self._caller.call(
            delete_item.ENDPOINT,
            options,
            id=id,
            verbose=verbose,
            reason=reason,
            x_confirm=x_confirm,
        )

    async def get(
        self,
        *,
        id: str,
        verbose: int | Unset = UNSET,
        x_trace_id: str | Unset = UNSET,
        if_none_match: Sequence[str] | Unset = UNSET,
        session: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """``getItem`` (``GET /items/{id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            id: Of the item.
            verbose: Overrides the one of the path.
            x_trace_id: A request header. Sent as ``X-Trace-Id``.
            if_none_match: A request header. Sent as ``If-None-Match``.
            session: A cookie.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Found. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            get_item.ENDPOINT,
            options,
            id=id,
            verbose=verbose,
            x_trace_id=x_trace_id,
            if_none_match=if_none_match,
            session=session,
        )

    async def export(
        self,
        *,
        format: Literal["json", "csv"] = "json",
        label: str,
        matrix: Sequence[str],
        list: Sequence[str],
        options: RequestOptions | None = None,
    ) -> Any:
        """``exportItems`` (``GET /{format}/{label}/{matrix}/{list}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            format: A parameter of the path. One of 'json', 'csv'. The default is "json".
            label: A parameter of the path.
            matrix: A parameter of the path.
            list: A parameter of the path.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Exported. The document declares no response body: a body that arrives is returned decoded,
            else None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            export_items.ENDPOINT,
            options,
            format=format,
            label=label,
            matrix=matrix,
            list=list,
        )


class AsyncItemsWithRawResponse:
    """``AsyncItems``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncItems) -> None:
        self.search: Final = async_raw(resource.search)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.export: Final = async_raw(resource.export)
