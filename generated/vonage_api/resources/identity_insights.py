"""Insights about phone numbers."""

from __future__ import annotations

from typing import Final

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.identity_insights import get_identity_insights
from ..models.identity_insights_response import IdentityInsightsResponse
from ..models.requested_insights import RequestedInsights
from ..params import RequestedInsightsDict


class IdentityInsights:
    """Insights about phone numbers.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> IdentityInsightsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return IdentityInsightsWithRawResponse(IdentityInsights(self._caller.raw))

    def get(
        self,
        *,
        phone_number: str,
        insights: RequestedInsights | RequestedInsightsDict,
        purpose: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IdentityInsightsResponse:
        """Retrieve insights about a phone number (``POST /identity-insights/v1/requests``).

        Retrieve any combination of insights about a phone number in one request. Each insight has its own
        status: status 200 of the response does not mean that all insights succeeded. Only the requested
        insights are charged. `purpose` is required for insights of the Network Registry.

        Never retried once the server may have processed the request.

        Example:
            vonage.identity_insights.get(phone_number="14040000000", insights={"format": {}})

        Args:
            phone_number: Phone number with its country code, with or without a leading +, without leading
                zeros. Spaces and brackets are ignored.
            insights: The insights to retrieve, at least one.
            purpose: Purpose of the request. Required for insights of the Network Registry: a purpose of
                the network profile of the application, or `FraudPreventionAndDetection` in the playground.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The insights.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                405: The resource does not support this method.
                415: The request body must be JSON.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
                503: An upstream service failed.
        """
        return self._caller.call(
            get_identity_insights.ENDPOINT,
            options,
            phone_number=phone_number,
            insights=insights,
            purpose=purpose,
        )


class IdentityInsightsWithRawResponse:
    """``IdentityInsights``, returning status, headers and body with the result."""

    def __init__(self, resource: IdentityInsights) -> None:
        self.get: Final = raw(resource.get)


class AsyncIdentityInsights:
    """Insights about phone numbers.

    The errors of all methods are those of ``IdentityInsights``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncIdentityInsightsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncIdentityInsightsWithRawResponse(AsyncIdentityInsights(self._caller.raw))

    async def get(
        self,
        *,
        phone_number: str,
        insights: RequestedInsights | RequestedInsightsDict,
        purpose: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IdentityInsightsResponse:
        """Retrieve insights about a phone number (``POST /identity-insights/v1/requests``).

        See ``IdentityInsights.get``.
        """
        return await self._caller.call(
            get_identity_insights.ENDPOINT,
            options,
            phone_number=phone_number,
            insights=insights,
            purpose=purpose,
        )


class AsyncIdentityInsightsWithRawResponse:
    """``AsyncIdentityInsights``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncIdentityInsights) -> None:
        self.get: Final = async_raw(resource.get)
