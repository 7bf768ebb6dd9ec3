"""Two-factor authentication and phone verification."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from .._support.operation import AsyncCaller, RequestOptions, SyncCaller
from .._support.raw import async_raw, raw
from .._support.unset import UNSET, Unset
from ..api.verify import check_verification, control_verification, request_verification, search_verification
from ..models.verify_check_response import VerifyCheckResponse
from ..models.verify_response import VerifyResponse
from ..models.verify_search_response import VerifySearchResponse


class Verify:
    """Two-factor authentication and phone verification."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> VerifyWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return VerifyWithRawResponse(Verify(self._caller.raw))

    def check(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str,
        code: str,
        options: RequestOptions | None = None,
    ) -> VerifyCheckResponse:
        """Check a Verification Code (``POST /verify/check/{format}``).

        Confirm whether the PIN you received from your user matches the one sent by Vonage.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: The identifier of the Verify request to check.
            code: The verification code entered by your user.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification code checked.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            check_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            code=code,
        )

    def control(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str,
        cmd: Literal["cancel", "trigger_next_event"],
        options: RequestOptions | None = None,
    ) -> Any:
        """Control a Verification (``POST /verify/control/{format}``).

        Control the progress of your Verify requests, e.g., cancel or trigger next workflow.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: Not described by the document.
            cmd: Not described by the document. One of 'cancel', 'trigger_next_event'.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification control command sent. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            control_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            cmd=cmd,
        )

    def search(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifySearchResponse:
        """Search Verifications (``GET /verify/search/{format}``).

        Lookup the status of one or more requests.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: The request ID to search for.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification status retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            search_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
        )

    def request(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        number: str,
        brand: str,
        code_length: Literal[4, 6] | Unset = UNSET,
        lg: str | Unset = UNSET,
        workflow_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyResponse:
        """Request a Verification (``POST /verify/{format}``).

        Use Verify to ensure that you can contact a user at a specific number.

        Args:
            format: Response format. One of 'json', 'xml'. The default is "json".
            number: The mobile or landline phone number to verify (E.164 format).
            brand: An 18-character alphanumeric string used as the brand name in the verification message.
            code_length: The length of the verification code. One of 4, 6. The server's default is 4.
            lg: By default, the SMS or TTS message is in the language that matches the number prefix.
            workflow_id: Selects the predefined sequence of SMS and TTS (text-to-speech) actions to use.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification request created.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            request_verification.ENDPOINT,
            options,
            format=format,
            number=number,
            brand=brand,
            code_length=code_length,
            lg=lg,
            workflow_id=workflow_id,
        )


class VerifyWithRawResponse:
    """``Verify``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Verify) -> None:
        self.check = raw(resource.check)
        self.control = raw(resource.control)
        self.search = raw(resource.search)
        self.request = raw(resource.request)


class AsyncVerify:
    """Two-factor authentication and phone verification."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncVerifyWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncVerifyWithRawResponse(AsyncVerify(self._caller.raw))

    async def check(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str,
        code: str,
        options: RequestOptions | None = None,
    ) -> VerifyCheckResponse:
        """Check a Verification Code (``POST /verify/check/{format}``).

        Confirm whether the PIN you received from your user matches the one sent by Vonage.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: The identifier of the Verify request to check.
            code: The verification code entered by your user.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification code checked.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            check_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            code=code,
        )

    async def control(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str,
        cmd: Literal["cancel", "trigger_next_event"],
        options: RequestOptions | None = None,
    ) -> Any:
        """Control a Verification (``POST /verify/control/{format}``).

        Control the progress of your Verify requests, e.g., cancel or trigger next workflow.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: Not described by the document.
            cmd: Not described by the document. One of 'cancel', 'trigger_next_event'.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification control command sent. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            control_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            cmd=cmd,
        )

    async def search(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifySearchResponse:
        """Search Verifications (``GET /verify/search/{format}``).

        Lookup the status of one or more requests.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: The request ID to search for.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification status retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            search_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
        )

    async def request(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        number: str,
        brand: str,
        code_length: Literal[4, 6] | Unset = UNSET,
        lg: str | Unset = UNSET,
        workflow_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyResponse:
        """Request a Verification (``POST /verify/{format}``).

        Use Verify to ensure that you can contact a user at a specific number.

        Args:
            format: Response format. One of 'json', 'xml'. The default is "json".
            number: The mobile or landline phone number to verify (E.164 format).
            brand: An 18-character alphanumeric string used as the brand name in the verification message.
            code_length: The length of the verification code. One of 4, 6. The server's default is 4.
            lg: By default, the SMS or TTS message is in the language that matches the number prefix.
            workflow_id: Selects the predefined sequence of SMS and TTS (text-to-speech) actions to use.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification request created.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            request_verification.ENDPOINT,
            options,
            format=format,
            number=number,
            brand=brand,
            code_length=code_length,
            lg=lg,
            workflow_id=workflow_id,
        )


class AsyncVerifyWithRawResponse:
    """``AsyncVerify``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncVerify) -> None:
        self.check = async_raw(resource.check)
        self.control = async_raw(resource.control)
        self.search = async_raw(resource.search)
        self.request = async_raw(resource.request)
