"""Provision and manage virtual phone numbers."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from .._support.operation import AsyncCaller, RequestOptions, SyncCaller
from .._support.paging import AsyncPager, Pager
from .._support.raw import async_raw, raw
from .._support.unset import UNSET, Unset
from ..api.numbers import (
    buy_number,
    cancel_number,
    list_owned_numbers,
    search_available_numbers,
    update_number,
)
from ..models.available_number_list import AvailableNumberList
from ..models.number import Number
from ..models.number_list import NumberList


class Numbers:
    """Provision and manage virtual phone numbers."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> NumbersWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return NumbersWithRawResponse(Numbers(self._caller.raw))

    def list_owned(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberList:
        """List Owned Numbers (``GET /account/numbers``).

        Retrieve all the inbound numbers associated with your Vonage account.

        Args:
            country: The two-character country code in ISO 3166-1 alpha-2 format.
            pattern: A pattern to filter the results.
            index: Not described by the document. The server's default is 1.
            size: Not described by the document. At most 100. The server's default is 10.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            List of owned numbers.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 429, Too many requests; this one was not
                carried out. No body is documented; 5XX, The platform failed; the request may have been
                carried out. No body is documented.
        """
        return self._caller.call(
            list_owned_numbers.ENDPOINT,
            options,
            country=country,
            pattern=pattern,
            index=index,
            size=size,
        )

    def iter_owned(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Number, NumberList]:
        """List Owned Numbers, item by item (``list_owned`` page after page).

        Retrieve all the inbound numbers associated with your Vonage account.

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /account/numbers``, made when its first item is wanted. It counts, and costs, as any
        other call. ``index`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            country: The two-character country code in ISO 3166-1 alpha-2 format.
            pattern: A pattern to filter the results.
            index: Not described by the document. The server's default is 1.
            size: Not described by the document. At most 100. The server's default is 10.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An iterator over the items; its ``pages()`` gives whole pages, its ``next_arguments`` what
            continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 429, Too many requests; this one was not
                carried out. No body is documented; 5XX, The platform failed; the request may have been
                carried out. No body is documented.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
        """
        return self._caller.iterate(
            list_owned_numbers.PAGING,
            options,
            country=country,
            pattern=pattern,
            index=index,
            size=size,
        )

    def buy(
        self,
        *,
        country: str,
        msisdn: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Buy a Number (``POST /number/buy``).

        Purchase a specific inbound number for use with your Vonage account.

        Args:
            country: Two-character country code.
            msisdn: The phone number to purchase.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Number purchased successfully. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 420, Refused; the label is the reason.
                Not a standard status; 429, Too many requests; this one was not carried out. No body is
                documented; 5XX, The platform failed; the request may have been carried out. No body is
                documented.
        """
        return self._caller.call(
            buy_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
        )

    def cancel(
        self,
        *,
        country: str,
        msisdn: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Cancel a Number (``POST /number/cancel``).

        Cancel your subscription for a specific inbound number.

        Args:
            country: Not described by the document.
            msisdn: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Number cancelled successfully. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 420, Refused; the label is the reason.
                Not a standard status; 429, Too many requests; this one was not carried out. No body is
                documented; 5XX, The platform failed; the request may have been carried out. No body is
                documented.
        """
        return self._caller.call(
            cancel_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
        )

    def search_available(
        self,
        *,
        country: str,
        type: Literal["landline", "mobile-lvn", "landline-toll-free"] | Unset = UNSET,
        pattern: str | Unset = UNSET,
        features: str | Unset = UNSET,
        size: int | Unset = UNSET,
        index: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AvailableNumberList:
        """Search Available Numbers (``GET /number/search``).

        Retrieve inbound numbers that are available for purchase.

        Args:
            country: Two-character country code (ISO 3166-1 alpha-2).
            type: Filter by number type. One of 'landline', 'mobile-lvn', 'landline-toll-free'.
            pattern: A pattern to filter results.
            features: Available features (SMS, VOICE, MMS).
            size: Not described by the document. At most 100. The server's default is 10.
            index: Not described by the document. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Available numbers retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 429, Too many requests; this one was not
                carried out. No body is documented; 5XX, The platform failed; the request may have been
                carried out. No body is documented.
        """
        return self._caller.call(
            search_available_numbers.ENDPOINT,
            options,
            country=country,
            type=type,
            pattern=pattern,
            features=features,
            size=size,
            index=index,
        )

    def iter_available(
        self,
        *,
        country: str,
        type: Literal["landline", "mobile-lvn", "landline-toll-free"] | Unset = UNSET,
        pattern: str | Unset = UNSET,
        features: str | Unset = UNSET,
        size: int | Unset = UNSET,
        index: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Number, AvailableNumberList]:
        """Search Available Numbers, item by item (``search_available`` page after page).

        Retrieve inbound numbers that are available for purchase.

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /number/search``, made when its first item is wanted. It counts, and costs, as any
        other call. ``index`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            country: Two-character country code (ISO 3166-1 alpha-2).
            type: Filter by number type. One of 'landline', 'mobile-lvn', 'landline-toll-free'.
            pattern: A pattern to filter results.
            features: Available features (SMS, VOICE, MMS).
            size: Not described by the document. At most 100. The server's default is 10.
            index: Not described by the document. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An iterator over the items; its ``pages()`` gives whole pages, its ``next_arguments`` what
            continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 429, Too many requests; this one was not
                carried out. No body is documented; 5XX, The platform failed; the request may have been
                carried out. No body is documented.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
        """
        return self._caller.iterate(
            search_available_numbers.PAGING,
            options,
            country=country,
            type=type,
            pattern=pattern,
            features=features,
            size=size,
            index=index,
        )

    def update(
        self,
        *,
        country: str,
        msisdn: str,
        mo_http_url: str | Unset = UNSET,
        voice_callback_type: Literal["sip", "tel", "app"] | Unset = UNSET,
        voice_callback_value: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update a Number (``POST /number/update``).

        Change the behaviour of a number that you own.

        Args:
            country: Not described by the document.
            msisdn: Not described by the document.
            mo_http_url: Inbound SMS webhook URL.
            voice_callback_type: Not described by the document. One of 'sip', 'tel', 'app'.
            voice_callback_value: Destination for inbound calls.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Number updated successfully. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 420, Refused; the label is the reason.
                Not a standard status; 429, Too many requests; this one was not carried out. No body is
                documented; 5XX, The platform failed; the request may have been carried out. No body is
                documented.
        """
        return self._caller.call(
            update_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
            mo_http_url=mo_http_url,
            voice_callback_type=voice_callback_type,
            voice_callback_value=voice_callback_value,
        )


class NumbersWithRawResponse:
    """``Numbers``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Numbers) -> None:
        self.list_owned = raw(resource.list_owned)
        self.buy = raw(resource.buy)
        self.cancel = raw(resource.cancel)
        self.search_available = raw(resource.search_available)
        self.update = raw(resource.update)


class AsyncNumbers:
    """Provision and manage virtual phone numbers."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncNumbersWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncNumbersWithRawResponse(AsyncNumbers(self._caller.raw))

    async def list_owned(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberList:
        """List Owned Numbers (``GET /account/numbers``).

        Retrieve all the inbound numbers associated with your Vonage account.

        Args:
            country: The two-character country code in ISO 3166-1 alpha-2 format.
            pattern: A pattern to filter the results.
            index: Not described by the document. The server's default is 1.
            size: Not described by the document. At most 100. The server's default is 10.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            List of owned numbers.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 429, Too many requests; this one was not
                carried out. No body is documented; 5XX, The platform failed; the request may have been
                carried out. No body is documented.
        """
        return await self._caller.call(
            list_owned_numbers.ENDPOINT,
            options,
            country=country,
            pattern=pattern,
            index=index,
            size=size,
        )

    def iter_owned(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Number, NumberList]:
        """List Owned Numbers, item by item (``list_owned`` page after page).

        Retrieve all the inbound numbers associated with your Vonage account.

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /account/numbers``, made when its first item is wanted. It counts, and costs, as any
        other call. ``index`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            country: The two-character country code in ISO 3166-1 alpha-2 format.
            pattern: A pattern to filter the results.
            index: Not described by the document. The server's default is 1.
            size: Not described by the document. At most 100. The server's default is 10.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An asynchronous iterator over the items; its ``pages()`` gives whole pages, its
            ``next_arguments`` what continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 429, Too many requests; this one was not
                carried out. No body is documented; 5XX, The platform failed; the request may have been
                carried out. No body is documented.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
        """
        return self._caller.iterate(
            list_owned_numbers.PAGING,
            options,
            country=country,
            pattern=pattern,
            index=index,
            size=size,
        )

    async def buy(
        self,
        *,
        country: str,
        msisdn: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Buy a Number (``POST /number/buy``).

        Purchase a specific inbound number for use with your Vonage account.

        Args:
            country: Two-character country code.
            msisdn: The phone number to purchase.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Number purchased successfully. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 420, Refused; the label is the reason.
                Not a standard status; 429, Too many requests; this one was not carried out. No body is
                documented; 5XX, The platform failed; the request may have been carried out. No body is
                documented.
        """
        return await self._caller.call(
            buy_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
        )

    async def cancel(
        self,
        *,
        country: str,
        msisdn: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Cancel a Number (``POST /number/cancel``).

        Cancel your subscription for a specific inbound number.

        Args:
            country: Not described by the document.
            msisdn: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Number cancelled successfully. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 420, Refused; the label is the reason.
                Not a standard status; 429, Too many requests; this one was not carried out. No body is
                documented; 5XX, The platform failed; the request may have been carried out. No body is
                documented.
        """
        return await self._caller.call(
            cancel_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
        )

    async def search_available(
        self,
        *,
        country: str,
        type: Literal["landline", "mobile-lvn", "landline-toll-free"] | Unset = UNSET,
        pattern: str | Unset = UNSET,
        features: str | Unset = UNSET,
        size: int | Unset = UNSET,
        index: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AvailableNumberList:
        """Search Available Numbers (``GET /number/search``).

        Retrieve inbound numbers that are available for purchase.

        Args:
            country: Two-character country code (ISO 3166-1 alpha-2).
            type: Filter by number type. One of 'landline', 'mobile-lvn', 'landline-toll-free'.
            pattern: A pattern to filter results.
            features: Available features (SMS, VOICE, MMS).
            size: Not described by the document. At most 100. The server's default is 10.
            index: Not described by the document. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Available numbers retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 429, Too many requests; this one was not
                carried out. No body is documented; 5XX, The platform failed; the request may have been
                carried out. No body is documented.
        """
        return await self._caller.call(
            search_available_numbers.ENDPOINT,
            options,
            country=country,
            type=type,
            pattern=pattern,
            features=features,
            size=size,
            index=index,
        )

    def iter_available(
        self,
        *,
        country: str,
        type: Literal["landline", "mobile-lvn", "landline-toll-free"] | Unset = UNSET,
        pattern: str | Unset = UNSET,
        features: str | Unset = UNSET,
        size: int | Unset = UNSET,
        index: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Number, AvailableNumberList]:
        """Search Available Numbers, item by item (``search_available`` page after page).

        Retrieve inbound numbers that are available for purchase.

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /number/search``, made when its first item is wanted. It counts, and costs, as any
        other call. ``index`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            country: Two-character country code (ISO 3166-1 alpha-2).
            type: Filter by number type. One of 'landline', 'mobile-lvn', 'landline-toll-free'.
            pattern: A pattern to filter results.
            features: Available features (SMS, VOICE, MMS).
            size: Not described by the document. At most 100. The server's default is 10.
            index: Not described by the document. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An asynchronous iterator over the items; its ``pages()`` gives whole pages, its
            ``next_arguments`` what continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 429, Too many requests; this one was not
                carried out. No body is documented; 5XX, The platform failed; the request may have been
                carried out. No body is documented.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
        """
        return self._caller.iterate(
            search_available_numbers.PAGING,
            options,
            country=country,
            type=type,
            pattern=pattern,
            features=features,
            size=size,
            index=index,
        )

    async def update(
        self,
        *,
        country: str,
        msisdn: str,
        mo_http_url: str | Unset = UNSET,
        voice_callback_type: Literal["sip", "tel", "app"] | Unset = UNSET,
        voice_callback_value: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update a Number (``POST /number/update``).

        Change the behaviour of a number that you own.

        Args:
            country: Not described by the document.
            msisdn: Not described by the document.
            mo_http_url: Inbound SMS webhook URL.
            voice_callback_type: Not described by the document. One of 'sip', 'tel', 'app'.
            voice_callback_value: Destination for inbound calls.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Number updated successfully. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong; 420, Refused; the label is the reason.
                Not a standard status; 429, Too many requests; this one was not carried out. No body is
                documented; 5XX, The platform failed; the request may have been carried out. No body is
                documented.
        """
        return await self._caller.call(
            update_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
            mo_http_url=mo_http_url,
            voice_callback_type=voice_callback_type,
            voice_callback_value=voice_callback_value,
        )


class AsyncNumbersWithRawResponse:
    """``AsyncNumbers``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncNumbers) -> None:
        self.list_owned = async_raw(resource.list_owned)
        self.buy = async_raw(resource.buy)
        self.cancel = async_raw(resource.cancel)
        self.search_available = async_raw(resource.search_available)
        self.update = async_raw(resource.update)
