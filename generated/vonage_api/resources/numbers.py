"""Provision and manage virtual phone numbers."""

from __future__ import annotations

from typing import Final, Literal
from warnings import warn

from oas_runtime.call.waiting import async_wait
from oas_runtime.call.waiting import wait as _wait
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

from ..api.numbers import (
    buy_number,
    cancel_number,
    list_owned_numbers,
    search_available_numbers,
    update_number,
)
from ..models.available_number import AvailableNumber
from ..models.available_number_list import AvailableNumberList
from ..models.legacy_result import LegacyResult
from ..models.number_list import NumberList
from ..models.owned_number import OwnedNumber


class Numbers:
    """Provision and manage virtual phone numbers.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> NumbersWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return NumbersWithRawResponse(Numbers(self._caller.raw))

    def list_owned(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        application_id: str | Unset = UNSET,
        has_application: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberList:
        """List Owned Numbers (``GET /account/numbers``).

        Retrieve all the inbound numbers associated with your Vonage account.

        Returns one page; ``iter_owned`` iterates over all items. Retried automatically, even when the outcome
        is unknown: the operation is idempotent.

        Example:
            vonage.numbers.list_owned()

        Args:
            country: The two-character country code in ISO 3166-1 alpha-2 format.
            pattern: A pattern to filter the results.
            index: Page number, starting at 1. The server's default is 1.
            size: Maximum number of results per page. From 1 to 100. The server's default is 10.
            search_pattern: How `pattern` is matched: at the start (0), anywhere (1) or at the end (2) of
                the number. The server's default is 0.
            application_id: Return only numbers linked to this application.
            has_application: Return only numbers that are linked to an application (`true`) or not linked
                to any (`false`).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            List of owned numbers.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: error-code other than 200. Codes:
                ``codes.LegacyErrorCode``.
        """
        return self._caller.call(
            list_owned_numbers.ENDPOINT,
            options,
            country=country,
            pattern=pattern,
            index=index,
            size=size,
            search_pattern=search_pattern,
            application_id=application_id,
            has_application=has_application,
        )

    def iter_owned(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        application_id: str | Unset = UNSET,
        has_application: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[OwnedNumber, NumberList]:
        """List Owned Numbers: an iterator over the items of all pages.

        Items keep the server's order. ``list_owned`` returns one page and describes the arguments. No request
        is sent before the first item is requested; each page is one call of ``GET /account/numbers``, counted
        and billed as such. Set ``index`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.numbers.iter_owned():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_owned_numbers.PAGING,
            options,
            country=country,
            pattern=pattern,
            index=index,
            size=size,
            search_pattern=search_pattern,
            application_id=application_id,
            has_application=has_application,
        )

    def wait(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        application_id: str | Unset = UNSET,
        has_application: bool | Unset = UNSET,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> NumberList:
        """List Owned Numbers: wait until ``numbers`` is not empty.

        Repeats ``GET /account/numbers`` until ``numbers`` is not empty: every 2 s at first, then less often,
        and never faster than the rate limit allows. ``list_owned`` describes the arguments. A temporary
        failure does not end the wait.

        Args:
            within: Maximum number of seconds to wait, including all requests.

        Returns:
            The last response.

        Raises:
            WaitTimeoutError: ``within`` seconds have passed; ``result`` is the last response.
        """
        return _wait(
            self._caller,
            list_owned_numbers.ENDPOINT,
            options,
            within,
            {
                "country": country,
                "pattern": pattern,
                "index": index,
                "size": size,
                "search_pattern": search_pattern,
                "application_id": application_id,
                "has_application": has_application,
            },
        )

    def buy(
        self,
        *,
        country: str,
        msisdn: str,
        target_api_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyResult:
        """Buy a Number (``POST /number/buy``).

        Purchase a specific inbound number for use with your Vonage account.

        Never retried once the server may have processed the request. ``numbers.list_owned`` shows whether it
        was carried out.

        Example:
            vonage.numbers.buy(country="GB", msisdn="447700900567")

        Args:
            country: Two-character country code (ISO 3166-1 alpha-2). Matching ``^[A-Za-z]{2}$``.
            msisdn: The phone number, digits only. Matching ``^[1-9][0-9]{2,14}$``.
            target_api_key: API key of the subaccount to act for. The default is the account itself.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Number purchased successfully.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                420: The request was rejected for the reason in the label. The status is not a standard
                    HTTP status.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: error-code other than 200. Codes:
                ``codes.LegacyErrorCode``.
        """
        return self._caller.call(
            buy_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
            target_api_key=target_api_key,
        )

    def cancel(
        self,
        *,
        country: str,
        msisdn: str,
        target_api_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyResult:
        """Cancel a Number (``POST /number/cancel``).

        Cancel your subscription for a specific inbound number.

        Never retried once the server may have processed the request. ``numbers.list_owned`` shows whether it
        was carried out.

        Example:
            vonage.numbers.cancel(country="GB", msisdn="447700900567")

        Args:
            country: Two-character country code (ISO 3166-1 alpha-2). Matching ``^[A-Za-z]{2}$``.
            msisdn: The phone number, digits only. Matching ``^[1-9][0-9]{2,14}$``.
            target_api_key: API key of the subaccount to act for. The default is the account itself.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Number cancelled successfully.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                420: The request was rejected for the reason in the label. The status is not a standard
                    HTTP status.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: error-code other than 200. Codes:
                ``codes.LegacyErrorCode``.
        """
        return self._caller.call(
            cancel_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
            target_api_key=target_api_key,
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
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AvailableNumberList:
        """Search Available Numbers (``GET /number/search``).

        Retrieve inbound numbers that are available for purchase.

        Returns one page; ``iter_available`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.numbers.search_available(country="GB")

        Args:
            country: Two-character country code (ISO 3166-1 alpha-2).
            type: Filter by number type.
            pattern: A pattern to filter results.
            features: Required features, such as `SMS`, `SMS,VOICE` or `SMS,MMS,VOICE`.
            size: Maximum number of results per page. From 1 to 100. The server's default is 10.
            index: Page number, starting at 1. The server's default is 1.
            search_pattern: How `pattern` is matched: at the start (0), anywhere (1) or at the end (2) of
                the number. The server's default is 0.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Available numbers retrieved.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: error-code other than 200. Codes:
                ``codes.LegacyErrorCode``.
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
            search_pattern=search_pattern,
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
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[AvailableNumber, AvailableNumberList]:
        """Search Available Numbers: an iterator over the items of all pages.

        Items keep the server's order. ``search_available`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET /number/search``,
        counted and billed as such. Set ``index`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.numbers.iter_available(country="GB"):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
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
            search_pattern=search_pattern,
        )

    def update(
        self,
        *,
        country: str,
        msisdn: str,
        app_id: str | Unset = UNSET,
        messages_callback_type: Literal["app"] | Unset = UNSET,
        messages_callback_value: str | Unset = UNSET,
        mo_http_url: str | Unset = UNSET,
        mo_smpp_sys_type: str | Unset = UNSET,
        voice_callback_type: Literal["sip", "tel", "app"] | Unset = UNSET,
        voice_callback_value: str | Unset = UNSET,
        voice_status_callback: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyResult:
        """Update a Number (``POST /number/update``).

        Change the settings of a number that you own. Send all settings: it is not documented whether omitted
        settings are kept.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.numbers.update(
                country="GB",
                msisdn="447700900567",
                voice_callback_type="sip",
                voice_callback_value="voiceCallbackValue",
            )

        Args:
            country: Two-character country code (ISO 3166-1 alpha-2). Matching ``^[A-Za-z]{2}$``.
            msisdn: The phone number, digits only. Matching ``^[1-9][0-9]{2,14}$``.
            app_id: Identifier of the application that handles the number.
            messages_callback_type: Use `app_id` instead. Sent as ``messagesCallbackType``. Always 'app'.
                Deprecated by the document.
            messages_callback_value: Use `app_id` instead. Sent as ``messagesCallbackValue``. Deprecated
                by the document.
            mo_http_url: URL that receives inbound SMS. Vonage requests it once when it is set and expects
                status 200. An empty string removes it. Sent as ``moHttpUrl``.
            mo_smpp_sys_type: System type of an SMPP account. Sent as ``moSmppSysType``.
            voice_callback_type: Kind of `voiceCallbackValue`: a SIP URI, a phone number or an application
                (deprecated, use `app_id`). It takes precedence over the voice webhooks of the application.
                Sent as ``voiceCallbackType``.
            voice_callback_value: The SIP URI, phone number or application id, according to
                `voiceCallbackType`. Sent as ``voiceCallbackValue``.
            voice_status_callback: URL that is notified when a call forwarded by `sip` or `tel` ends. Sent
                as ``voiceStatusCallback``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Number updated successfully.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                420: The request was rejected for the reason in the label. The status is not a standard
                    HTTP status.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: error-code other than 200. Codes:
                ``codes.LegacyErrorCode``.
        """
        if messages_callback_type is not UNSET:
            warn(
                "the argument 'messages_callback_type' of numbers.update is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        if messages_callback_value is not UNSET:
            warn(
                "the argument 'messages_callback_value' of numbers.update is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        return self._caller.call(
            update_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
            app_id=app_id,
            messages_callback_type=messages_callback_type,
            messages_callback_value=messages_callback_value,
            mo_http_url=mo_http_url,
            mo_smpp_sys_type=mo_smpp_sys_type,
            voice_callback_type=voice_callback_type,
            voice_callback_value=voice_callback_value,
            voice_status_callback=voice_status_callback,
        )


class NumbersWithRawResponse:
    """``Numbers``, returning status, headers and body with the result."""

    def __init__(self, resource: Numbers) -> None:
        self.list_owned: Final = raw(resource.list_owned)
        self.buy: Final = raw(resource.buy)
        self.cancel: Final = raw(resource.cancel)
        self.search_available: Final = raw(resource.search_available)
        self.update: Final = raw(resource.update)


class AsyncNumbers:
    """Provision and manage virtual phone numbers.

    The errors of all methods are those of ``Numbers``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncNumbersWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncNumbersWithRawResponse(AsyncNumbers(self._caller.raw))

    async def list_owned(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        application_id: str | Unset = UNSET,
        has_application: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberList:
        """List Owned Numbers (``GET /account/numbers``).

        See ``Numbers.list_owned``.
        """
        return await self._caller.call(
            list_owned_numbers.ENDPOINT,
            options,
            country=country,
            pattern=pattern,
            index=index,
            size=size,
            search_pattern=search_pattern,
            application_id=application_id,
            has_application=has_application,
        )

    def iter_owned(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        application_id: str | Unset = UNSET,
        has_application: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[OwnedNumber, NumberList]:
        """List Owned Numbers: an asynchronous iterator over the items of all pages.

        See ``Numbers.iter_owned``.
        """
        return self._caller.iterate(
            list_owned_numbers.PAGING,
            options,
            country=country,
            pattern=pattern,
            index=index,
            size=size,
            search_pattern=search_pattern,
            application_id=application_id,
            has_application=has_application,
        )

    async def wait(
        self,
        *,
        country: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        index: int | Unset = UNSET,
        size: int | Unset = UNSET,
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        application_id: str | Unset = UNSET,
        has_application: bool | Unset = UNSET,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> NumberList:
        """List Owned Numbers: wait until ``numbers`` is not empty.

        See ``Numbers.wait``.
        """
        return await async_wait(
            self._caller,
            list_owned_numbers.ENDPOINT,
            options,
            within,
            {
                "country": country,
                "pattern": pattern,
                "index": index,
                "size": size,
                "search_pattern": search_pattern,
                "application_id": application_id,
                "has_application": has_application,
            },
        )

    async def buy(
        self,
        *,
        country: str,
        msisdn: str,
        target_api_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyResult:
        """Buy a Number (``POST /number/buy``).

        See ``Numbers.buy``.
        """
        return await self._caller.call(
            buy_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
            target_api_key=target_api_key,
        )

    async def cancel(
        self,
        *,
        country: str,
        msisdn: str,
        target_api_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyResult:
        """Cancel a Number (``POST /number/cancel``).

        See ``Numbers.cancel``.
        """
        return await self._caller.call(
            cancel_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
            target_api_key=target_api_key,
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
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AvailableNumberList:
        """Search Available Numbers (``GET /number/search``).

        See ``Numbers.search_available``.
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
            search_pattern=search_pattern,
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
        search_pattern: Literal[0, 1, 2] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AvailableNumber, AvailableNumberList]:
        """Search Available Numbers: an asynchronous iterator over the items of all pages.

        See ``Numbers.iter_available``.
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
            search_pattern=search_pattern,
        )

    async def update(
        self,
        *,
        country: str,
        msisdn: str,
        app_id: str | Unset = UNSET,
        messages_callback_type: Literal["app"] | Unset = UNSET,
        messages_callback_value: str | Unset = UNSET,
        mo_http_url: str | Unset = UNSET,
        mo_smpp_sys_type: str | Unset = UNSET,
        voice_callback_type: Literal["sip", "tel", "app"] | Unset = UNSET,
        voice_callback_value: str | Unset = UNSET,
        voice_status_callback: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyResult:
        """Update a Number (``POST /number/update``).

        See ``Numbers.update``.
        """
        if messages_callback_type is not UNSET:
            warn(
                "the argument 'messages_callback_type' of numbers.update is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        if messages_callback_value is not UNSET:
            warn(
                "the argument 'messages_callback_value' of numbers.update is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        return await self._caller.call(
            update_number.ENDPOINT,
            options,
            country=country,
            msisdn=msisdn,
            app_id=app_id,
            messages_callback_type=messages_callback_type,
            messages_callback_value=messages_callback_value,
            mo_http_url=mo_http_url,
            mo_smpp_sys_type=mo_smpp_sys_type,
            voice_callback_type=voice_callback_type,
            voice_callback_value=voice_callback_value,
            voice_status_callback=voice_status_callback,
        )


class AsyncNumbersWithRawResponse:
    """``AsyncNumbers``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncNumbers) -> None:
        self.list_owned: Final = async_raw(resource.list_owned)
        self.buy: Final = async_raw(resource.buy)
        self.cancel: Final = async_raw(resource.cancel)
        self.search_available: Final = async_raw(resource.search_available)
        self.update: Final = async_raw(resource.update)
