"""Information about phone numbers (deprecated, ends on 2027-02-04)."""

from __future__ import annotations

from typing import Final
from warnings import warn

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    AsyncCaller,
    RequestOptions,
    SyncCaller,
    deprecated,
    deprecated_async_raw,
    deprecated_raw,
    resource,
)

from ..api.number_insight import (
    get_number_insight_advanced,
    get_number_insight_basic,
    get_number_insight_standard,
    request_number_insight_advanced,
)
from ..models.number_insight_advanced import NumberInsightAdvanced
from ..models.number_insight_async_started import NumberInsightAsyncStarted
from ..models.number_insight_basic import NumberInsightBasic
from ..models.number_insight_standard import NumberInsightStandard


class NumberInsight:
    """Information about phone numbers (deprecated, ends on 2027-02-04).

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> NumberInsightWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return NumberInsightWithRawResponse(NumberInsight(self._caller.raw))

    @deprecated("number_insight.request_advanced is deprecated")
    def request_advanced(
        self,
        *,
        callback: str,
        number: str,
        country: str | Unset = UNSET,
        cnam: bool | Unset = UNSET,
        ip: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberInsightAsyncStarted:
        """Request advanced information about a number by webhook (``GET /ni/advanced/async/json``).

        Start a lookup whose result is sent to `callback`. Each request is charged, and so is a retry:
        `with_options(max_retries=0)` prevents it. Number Insight ends on 2027-02-04; use Identity Insights
        instead.

        Deprecated by the document.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_insight.request_advanced(callback="https://example.com/callback", number="0")

        Args:
            callback: URL that receives the result.
            number: Phone number. A number in national format requires `country`. Matching ``^[0-9-+()
                ]+$``. At least 1 character.
            country: Two-letter country code (ISO 3166-1 alpha-2) in upper case. It must match the country
                of a number in international format. Matching ``^[A-Z]{2}$``.
            cnam: Also look up the name of the owner. US numbers only, at an additional charge, if enabled
                for the account. The server's default is False.
            ip: No longer used. Deprecated by the document.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Result of the lookup. `status` shows whether it succeeded.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: status other than 0 or 43 or 44 or 45.
                Codes: ``codes.NumberInsightStatus``.
        """
        warn("number_insight.request_advanced is deprecated", DeprecationWarning, stacklevel=2)
        if ip is not UNSET:
            warn(
                "the argument 'ip' of number_insight.request_advanced is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        return self._caller.call(
            request_number_insight_advanced.ENDPOINT,
            options,
            callback=callback,
            number=number,
            country=country,
            cnam=cnam,
            ip=ip,
        )

    @deprecated("number_insight.get_advanced is deprecated")
    def get_advanced(
        self,
        *,
        number: str,
        country: str | Unset = UNSET,
        cnam: bool | Unset = UNSET,
        ip: str | Unset = UNSET,
        real_time_data: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberInsightAdvanced:
        """Retrieve advanced information about a number (``GET /ni/advanced/json``).

        Retrieve roaming status, validity and reachability of a number, in addition to the standard
        information. The response can take long; `request_advanced` delivers it by webhook instead. Each
        request is charged, and so is a retry: `with_options(max_retries=0)` prevents it. Number Insight ends
        on 2027-02-04; use Identity Insights instead.

        Deprecated by the document.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_insight.get_advanced(number="0")

        Args:
            number: Phone number. A number in national format requires `country`. Matching ``^[0-9-+()
                ]+$``. At least 1 character.
            country: Two-letter country code (ISO 3166-1 alpha-2) in upper case. It must match the country
                of a number in international format. Matching ``^[A-Z]{2}$``.
            cnam: Also look up the name of the owner. US numbers only, at an additional charge, if enabled
                for the account. The server's default is False.
            ip: No longer used. Deprecated by the document.
            real_time_data: No longer used. Deprecated by the document.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Result of the lookup. `status` shows whether it succeeded.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: status other than 0 or 43 or 44 or 45.
                Codes: ``codes.NumberInsightStatus``.
        """
        warn("number_insight.get_advanced is deprecated", DeprecationWarning, stacklevel=2)
        if ip is not UNSET:
            warn(
                "the argument 'ip' of number_insight.get_advanced is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        if real_time_data is not UNSET:
            warn(
                "the argument 'real_time_data' of number_insight.get_advanced is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        return self._caller.call(
            get_number_insight_advanced.ENDPOINT,
            options,
            number=number,
            country=country,
            cnam=cnam,
            ip=ip,
            real_time_data=real_time_data,
        )

    @deprecated("number_insight.get_basic is deprecated")
    def get_basic(
        self,
        *,
        number: str,
        country: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberInsightBasic:
        """Retrieve basic information about a number (``GET /ni/basic/json``).

        Retrieve the formats and the country of a number. Number Insight ends on 2027-02-04; use Identity
        Insights instead.

        Deprecated by the document.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_insight.get_basic(number="0")

        Args:
            number: Phone number. A number in national format requires `country`. Matching ``^[0-9-+()
                ]+$``. At least 1 character.
            country: Two-letter country code (ISO 3166-1 alpha-2) in upper case. It must match the country
                of a number in international format. Matching ``^[A-Z]{2}$``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Result of the lookup. `status` shows whether it succeeded.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: status other than 0. Codes:
                ``codes.NumberInsightStatus``.
        """
        warn("number_insight.get_basic is deprecated", DeprecationWarning, stacklevel=2)
        return self._caller.call(
            get_number_insight_basic.ENDPOINT,
            options,
            number=number,
            country=country,
        )

    @deprecated("number_insight.get_standard is deprecated")
    def get_standard(
        self,
        *,
        number: str,
        country: str | Unset = UNSET,
        cnam: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberInsightStandard:
        """Retrieve standard information about a number (``GET /ni/standard/json``).

        Retrieve the networks of a number and whether it was ported, in addition to the basic information.
        Each request is charged, and so is a retry: `with_options(max_retries=0)` prevents it. Number Insight
        ends on 2027-02-04; use Identity Insights instead.

        Deprecated by the document.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.number_insight.get_standard(number="0")

        Args:
            number: Phone number. A number in national format requires `country`. Matching ``^[0-9-+()
                ]+$``. At least 1 character.
            country: Two-letter country code (ISO 3166-1 alpha-2) in upper case. It must match the country
                of a number in international format. Matching ``^[A-Z]{2}$``.
            cnam: Also look up the name of the owner. US numbers only, at an additional charge, if enabled
                for the account. The server's default is False.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Result of the lookup. `status` shows whether it succeeded.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: status other than 0 or 43 or 44 or 45.
                Codes: ``codes.NumberInsightStatus``.
        """
        warn("number_insight.get_standard is deprecated", DeprecationWarning, stacklevel=2)
        return self._caller.call(
            get_number_insight_standard.ENDPOINT,
            options,
            number=number,
            country=country,
            cnam=cnam,
        )


class NumberInsightWithRawResponse:
    """``NumberInsight``, returning status, headers and body with the result."""

    def __init__(self, resource: NumberInsight) -> None:
        self.request_advanced: Final = deprecated_raw(resource.request_advanced)  # pyright: ignore[reportDeprecated]
        self.get_advanced: Final = deprecated_raw(resource.get_advanced)  # pyright: ignore[reportDeprecated]
        self.get_basic: Final = deprecated_raw(resource.get_basic)  # pyright: ignore[reportDeprecated]
        self.get_standard: Final = deprecated_raw(resource.get_standard)  # pyright: ignore[reportDeprecated]


class AsyncNumberInsight:
    """Information about phone numbers (deprecated, ends on 2027-02-04).

    The errors of all methods are those of ``NumberInsight``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncNumberInsightWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncNumberInsightWithRawResponse(AsyncNumberInsight(self._caller.raw))

    @deprecated("number_insight.request_advanced is deprecated")
    async def request_advanced(
        self,
        *,
        callback: str,
        number: str,
        country: str | Unset = UNSET,
        cnam: bool | Unset = UNSET,
        ip: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberInsightAsyncStarted:
        """Request advanced information about a number by webhook (``GET /ni/advanced/async/json``).

        See ``NumberInsight.request_advanced``. Deprecated by the document.
        """
        warn("number_insight.request_advanced is deprecated", DeprecationWarning, stacklevel=2)
        if ip is not UNSET:
            warn(
                "the argument 'ip' of number_insight.request_advanced is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        return await self._caller.call(
            request_number_insight_advanced.ENDPOINT,
            options,
            callback=callback,
            number=number,
            country=country,
            cnam=cnam,
            ip=ip,
        )

    @deprecated("number_insight.get_advanced is deprecated")
    async def get_advanced(
        self,
        *,
        number: str,
        country: str | Unset = UNSET,
        cnam: bool | Unset = UNSET,
        ip: str | Unset = UNSET,
        real_time_data: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberInsightAdvanced:
        """Retrieve advanced information about a number (``GET /ni/advanced/json``).

        See ``NumberInsight.get_advanced``. Deprecated by the document.
        """
        warn("number_insight.get_advanced is deprecated", DeprecationWarning, stacklevel=2)
        if ip is not UNSET:
            warn(
                "the argument 'ip' of number_insight.get_advanced is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        if real_time_data is not UNSET:
            warn(
                "the argument 'real_time_data' of number_insight.get_advanced is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        return await self._caller.call(
            get_number_insight_advanced.ENDPOINT,
            options,
            number=number,
            country=country,
            cnam=cnam,
            ip=ip,
            real_time_data=real_time_data,
        )

    @deprecated("number_insight.get_basic is deprecated")
    async def get_basic(
        self,
        *,
        number: str,
        country: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberInsightBasic:
        """Retrieve basic information about a number (``GET /ni/basic/json``).

        See ``NumberInsight.get_basic``. Deprecated by the document.
        """
        warn("number_insight.get_basic is deprecated", DeprecationWarning, stacklevel=2)
        return await self._caller.call(
            get_number_insight_basic.ENDPOINT,
            options,
            number=number,
            country=country,
        )

    @deprecated("number_insight.get_standard is deprecated")
    async def get_standard(
        self,
        *,
        number: str,
        country: str | Unset = UNSET,
        cnam: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NumberInsightStandard:
        """Retrieve standard information about a number (``GET /ni/standard/json``).

        See ``NumberInsight.get_standard``. Deprecated by the document.
        """
        warn("number_insight.get_standard is deprecated", DeprecationWarning, stacklevel=2)
        return await self._caller.call(
            get_number_insight_standard.ENDPOINT,
            options,
            number=number,
            country=country,
            cnam=cnam,
        )


class AsyncNumberInsightWithRawResponse:
    """``AsyncNumberInsight``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncNumberInsight) -> None:
        self.request_advanced: Final = deprecated_async_raw(resource.request_advanced)  # pyright: ignore[reportDeprecated]
        self.get_advanced: Final = deprecated_async_raw(resource.get_advanced)  # pyright: ignore[reportDeprecated]
        self.get_basic: Final = deprecated_async_raw(resource.get_basic)  # pyright: ignore[reportDeprecated]
        self.get_standard: Final = deprecated_async_raw(resource.get_standard)  # pyright: ignore[reportDeprecated]
