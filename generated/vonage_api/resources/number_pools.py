"""Pools of numbers to send SMS from (beta)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    AsyncCaller,
    AsyncPager,
    Pager,
    RequestOptions,
    SyncCaller,
    async_raw,
    raw,
    resource,
)

from ..api.number_pools import (
    add_number_pool_numbers,
    create_number_pool,
    delete_number_pool,
    get_number_pool,
    list_number_pool_numbers,
    list_number_pools,
    remove_number_pool_number,
    remove_number_pool_numbers,
    update_number_pool,
)
from ..models.number_pool import NumberPool
from ..models.number_pool_added import NumberPoolAdded
from ..models.number_pool_list import NumberPoolList
from ..models.number_pool_numbers import NumberPoolNumbers
from ..models.number_pool_removed import NumberPoolRemoved


class NumberPools:
    """Pools of numbers to send SMS from (beta).

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> NumberPoolsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return NumberPoolsWithRawResponse(NumberPools(self._caller.raw))

    def list(
        self,
        *,
        account_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberPoolList:
        """List number pools (beta) (``GET /v2/numberpools/accounts/{account_id}/pools``).

        Returns one page; ``iter`` iterates over all items. Retried automatically, even when the outcome is
        unknown: the operation is idempotent.

        Example:
            vonage.number_pools.list()

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            page_size: Maximum number of results per page. At least 0.
            page: Page number, starting at 1. At least 1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of number pools.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            list_number_pools.ENDPOINT,
            options,
            account_id=account_id,
            page_size=page_size,
            page=page,
        )

    def iter(
        self,
        *,
        account_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[NumberPool, NumberPoolList]:
        """List number pools (beta): an iterator over the items of all pages.

        Items keep the server's order. ``list`` returns one page and describes the arguments. No request is
        sent before the first item is requested; each page is one call of ``GET
        /v2/numberpools/accounts/{account_id}/pools``, counted and billed as such. Set ``page`` to start at a
        page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.number_pools.iter():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_number_pools.PAGING,
            options,
            account_id=account_id,
            page_size=page_size,
            page=page,
        )

    def create(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        fallback: Literal["Pool", "CustomFrom", "Reject"],
        localized_sender_preferred: bool,
        predictable_sender_preferred: bool,
        options: RequestOptions | None = None,
    ) -> NumberPool:
        """Create a number pool (beta) (``POST /v2/numberpools/accounts/{account_id}/pools``).

        Create a number pool. Names are unique (problem `pool-id-exists`).

        Never retried once the server may have processed the request. ``number_pools.get`` shows whether it
        was carried out.

        Example:
            vonage.number_pools.create(
                pool_id="pool_name",
                fallback="Pool",
                localized_sender_preferred=True,
                predictable_sender_preferred=True,
            )

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            pool_id: Name of the pool.
            fallback: Sender to use if no number of the pool matches the prefix of the destination: any
                number of the pool (`Pool`) or the `from` of the request (`CustomFrom`). `Reject` rejects the
                message.
            localized_sender_preferred: Prefer a number of the destination country.
            predictable_sender_preferred: Always use the same number for the same destination.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The pool was created.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            create_number_pool.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            fallback=fallback,
            localized_sender_preferred=localized_sender_preferred,
            predictable_sender_preferred=predictable_sender_preferred,
        )

    def delete(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        options: RequestOptions | None = None,
    ) -> NumberPool:
        """Delete a number pool (beta) (``DELETE /v2/numberpools/accounts/{account_id}/pools/{pool_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_pools.delete(pool_id="pool_id")

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            pool_id: Name of the pool.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The deleted pool.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            delete_number_pool.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
        )

    def get(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        options: RequestOptions | None = None,
    ) -> NumberPool:
        """Retrieve a number pool (beta) (``GET /v2/numberpools/accounts/{account_id}/pools/{pool_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_pools.get(pool_id="pool_id")

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            pool_id: Name of the pool.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The pool.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_number_pool.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
        )

    def update(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        fallback: Literal["Pool", "CustomFrom", "Reject"] | Unset = UNSET,
        localized_sender_preferred: bool | Unset = UNSET,
        predictable_sender_preferred: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberPool:
        """Update a number pool (beta) (``PATCH /v2/numberpools/accounts/{account_id}/pools/{pool_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_pools.update(pool_id="pool_id", fallback="Pool")

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            pool_id: Name of the pool.
            fallback: Sender to use if no number of the pool matches the prefix of the destination: any
                number of the pool (`Pool`) or the `from` of the request (`CustomFrom`). `Reject` rejects the
                message.
            localized_sender_preferred: Prefer a number of the destination country.
            predictable_sender_preferred: Always use the same number for the same destination.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The updated pool.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            update_number_pool.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            fallback=fallback,
            localized_sender_preferred=localized_sender_preferred,
            predictable_sender_preferred=predictable_sender_preferred,
        )

    def list_numbers(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberPoolNumbers:
        """List the numbers of a pool (beta) (``GET
        /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers``).

        Returns one page; ``iter_numbers`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_pools.list_numbers(pool_id="pool_id")

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            pool_id: Name of the pool.
            page_size: Maximum number of results per page. At least 0.
            page: Page number, starting at 1. At least 1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of numbers.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            list_number_pool_numbers.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            page_size=page_size,
            page=page,
        )

    def iter_numbers(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[str, NumberPoolNumbers]:
        """List the numbers of a pool (beta): an iterator over the items of all pages.

        Items keep the server's order. ``list_numbers`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers``, counted and billed as such. Set
        ``page`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.number_pools.iter_numbers(pool_id="pool_id"):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_number_pool_numbers.PAGING,
            options,
            account_id=account_id,
            pool_id=pool_id,
            page_size=page_size,
            page=page,
        )

    def add_numbers(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        numbers: Sequence[str],
        options: RequestOptions | None = None,
    ) -> NumberPoolAdded:
        """Add numbers to a pool (beta) (``POST /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers``).

        Add up to 50 numbers to a pool. Rejected with status 400 if none of them could be added.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_pools.add_numbers(pool_id="pool_id", numbers=["447700900362"])

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            pool_id: Name of the pool.
            numbers: Phone numbers. From 1 to 50 items.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            All numbers were added.
            Some numbers were added. `error` names the others.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            add_number_pool_numbers.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            numbers=numbers,
        )

    def remove_numbers(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        numbers: Sequence[str],
        options: RequestOptions | None = None,
    ) -> NumberPoolRemoved | None:
        """Remove numbers from a pool (beta) (``POST
        /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/delete``).

        Remove up to 50 numbers from a pool. Rejected with status 400 if none of them could be removed.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_pools.remove_numbers(pool_id="pool_id", numbers=["447700900362"])

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            pool_id: Name of the pool.
            numbers: Phone numbers. From 1 to 50 items.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            All numbers were removed. The document declares no response body. One that arrives is returned
            decoded, else None.
            Some numbers were removed. `error` names the others.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            remove_number_pool_numbers.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            numbers=numbers,
        )

    def remove_number(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        number: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Remove a number from a pool (beta) (``DELETE
        /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/{number}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_pools.remove_number(pool_id="pool_id", number="447700900139")

        Args:
            account_id: API key of the account. Matching ``^[a-z0-9]{8}$``. The default is taken from the
                client's credentials.
            pool_id: Name of the pool.
            number: Phone number. Matching ``^[0-9]{7,15}$``. From 7 to 15 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The number was removed. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            remove_number_pool_number.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            number=number,
        )


class NumberPoolsWithRawResponse:
    """``NumberPools``, returning status, headers and body with the result."""

    def __init__(self, resource: NumberPools) -> None:
        self.list: Final = raw(resource.list)
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.get: Final = raw(resource.get)
        self.update: Final = raw(resource.update)
        self.list_numbers: Final = raw(resource.list_numbers)
        self.add_numbers: Final = raw(resource.add_numbers)
        self.remove_numbers: Final = raw(resource.remove_numbers)
        self.remove_number: Final = raw(resource.remove_number)


class AsyncNumberPools:
    """Pools of numbers to send SMS from (beta).

    The errors of all methods are those of ``NumberPools``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncNumberPoolsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncNumberPoolsWithRawResponse(AsyncNumberPools(self._caller.raw))

    async def list(
        self,
        *,
        account_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberPoolList:
        """List number pools (beta) (``GET /v2/numberpools/accounts/{account_id}/pools``).

        See ``NumberPools.list``.
        """
        return await self._caller.call(
            list_number_pools.ENDPOINT,
            options,
            account_id=account_id,
            page_size=page_size,
            page=page,
        )

    def iter(
        self,
        *,
        account_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[NumberPool, NumberPoolList]:
        """List number pools (beta): an asynchronous iterator over the items of all pages.

        See ``NumberPools.iter``.
        """
        return self._caller.iterate(
            list_number_pools.PAGING,
            options,
            account_id=account_id,
            page_size=page_size,
            page=page,
        )

    async def create(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        fallback: Literal["Pool", "CustomFrom", "Reject"],
        localized_sender_preferred: bool,
        predictable_sender_preferred: bool,
        options: RequestOptions | None = None,
    ) -> NumberPool:
        """Create a number pool (beta) (``POST /v2/numberpools/accounts/{account_id}/pools``).

        See ``NumberPools.create``.
        """
        return await self._caller.call(
            create_number_pool.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            fallback=fallback,
            localized_sender_preferred=localized_sender_preferred,
            predictable_sender_preferred=predictable_sender_preferred,
        )

    async def delete(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        options: RequestOptions | None = None,
    ) -> NumberPool:
        """Delete a number pool (beta) (``DELETE /v2/numberpools/accounts/{account_id}/pools/{pool_id}``).

        See ``NumberPools.delete``.
        """
        return await self._caller.call(
            delete_number_pool.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
        )

    async def get(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        options: RequestOptions | None = None,
    ) -> NumberPool:
        """Retrieve a number pool (beta) (``GET /v2/numberpools/accounts/{account_id}/pools/{pool_id}``).

        See ``NumberPools.get``.
        """
        return await self._caller.call(
            get_number_pool.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
        )

    async def update(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        fallback: Literal["Pool", "CustomFrom", "Reject"] | Unset = UNSET,
        localized_sender_preferred: bool | Unset = UNSET,
        predictable_sender_preferred: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberPool:
        """Update a number pool (beta) (``PATCH /v2/numberpools/accounts/{account_id}/pools/{pool_id}``).

        See ``NumberPools.update``.
        """
        return await self._caller.call(
            update_number_pool.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            fallback=fallback,
            localized_sender_preferred=localized_sender_preferred,
            predictable_sender_preferred=predictable_sender_preferred,
        )

    async def list_numbers(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberPoolNumbers:
        """List the numbers of a pool (beta) (``GET
        /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers``).

        See ``NumberPools.list_numbers``.
        """
        return await self._caller.call(
            list_number_pool_numbers.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            page_size=page_size,
            page=page,
        )

    def iter_numbers(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[str, NumberPoolNumbers]:
        """List the numbers of a pool (beta): an asynchronous iterator over the items of all pages.

        See ``NumberPools.iter_numbers``.
        """
        return self._caller.iterate(
            list_number_pool_numbers.PAGING,
            options,
            account_id=account_id,
            pool_id=pool_id,
            page_size=page_size,
            page=page,
        )

    async def add_numbers(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        numbers: Sequence[str],
        options: RequestOptions | None = None,
    ) -> NumberPoolAdded:
        """Add numbers to a pool (beta) (``POST /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers``).

        See ``NumberPools.add_numbers``.
        """
        return await self._caller.call(
            add_number_pool_numbers.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            numbers=numbers,
        )

    async def remove_numbers(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        numbers: Sequence[str],
        options: RequestOptions | None = None,
    ) -> NumberPoolRemoved | None:
        """Remove numbers from a pool (beta) (``POST
        /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/delete``).

        See ``NumberPools.remove_numbers``.
        """
        return await self._caller.call(
            remove_number_pool_numbers.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            numbers=numbers,
        )

    async def remove_number(
        self,
        *,
        account_id: str | Unset = UNSET,
        pool_id: str,
        number: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Remove a number from a pool (beta) (``DELETE
        /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/{number}``).

        See ``NumberPools.remove_number``.
        """
        return await self._caller.call(
            remove_number_pool_number.ENDPOINT,
            options,
            account_id=account_id,
            pool_id=pool_id,
            number=number,
        )


class AsyncNumberPoolsWithRawResponse:
    """``AsyncNumberPools``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncNumberPools) -> None:
        self.list: Final = async_raw(resource.list)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.update: Final = async_raw(resource.update)
        self.list_numbers: Final = async_raw(resource.list_numbers)
        self.add_numbers: Final = async_raw(resource.add_numbers)
        self.remove_numbers: Final = async_raw(resource.remove_numbers)
        self.remove_number: Final = async_raw(resource.remove_number)
