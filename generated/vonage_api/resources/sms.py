"""Send and receive SMS messages."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from .._support.operation import AsyncCaller, RequestOptions, SyncCaller
from .._support.raw import async_raw, raw
from .._support.unset import UNSET, Unset
from ..api.sms import report_sms_conversion, send_sms
from ..models.sms_response import SmsResponse


class Sms:
    """Send and receive SMS messages."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> SmsWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return SmsWithRawResponse(Sms(self._caller.raw))

    def report_conversion(
        self,
        *,
        message_id: str,
        delivered: bool,
        timestamp: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Report whether the user acted (``POST /conversions/sms``).

        Args:
            message_id: Not described by the document. Sent as ``message-id``.
            delivered: Not described by the document.
            timestamp: YYYY-MM-DD HH:MM:SS, UTC.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Noted. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, Bad credentials; 402, Not enabled; body is HTML; 420, Bad parameters; 423, Bad
                parameters.
        """
        return self._caller.call(
            report_sms_conversion.ENDPOINT,
            options,
            message_id=message_id,
            delivered=delivered,
            timestamp=timestamp,
        )

    def send(
        self,
        *,
        to: str,
        from_: str,
        text: str,
        type: Literal["text", "binary", "unicode"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SmsResponse:
        """Send an SMS Message (``POST /sms/json``).

        Send an outbound SMS from your Vonage number.

        Args:
            to: The phone number to send the message to (E.164 format).
            from_: The sender phone number or name. Sent as ``from``.
            text: The body of the SMS message.
            type: The format of the message body. One of 'text', 'binary', 'unicode'. The server's default
                is "text".
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            SMS sent successfully.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong. No body is documented; 429, Too many
                requests; this one was not carried out. No body is documented; 5XX, The platform failed; the
                request may have been carried out. No body is documented.
        """
        return self._caller.call(
            send_sms.ENDPOINT,
            options,
            to=to,
            from_=from_,
            text=text,
            type=type,
        )


class SmsWithRawResponse:
    """``Sms``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Sms) -> None:
        self.report_conversion = raw(resource.report_conversion)
        self.send = raw(resource.send)


class AsyncSms:
    """Send and receive SMS messages."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncSmsWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncSmsWithRawResponse(AsyncSms(self._caller.raw))

    async def report_conversion(
        self,
        *,
        message_id: str,
        delivered: bool,
        timestamp: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Report whether the user acted (``POST /conversions/sms``).

        Args:
            message_id: Not described by the document. Sent as ``message-id``.
            delivered: Not described by the document.
            timestamp: YYYY-MM-DD HH:MM:SS, UTC.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Noted. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, Bad credentials; 402, Not enabled; body is HTML; 420, Bad parameters; 423, Bad
                parameters.
        """
        return await self._caller.call(
            report_sms_conversion.ENDPOINT,
            options,
            message_id=message_id,
            delivered=delivered,
            timestamp=timestamp,
        )

    async def send(
        self,
        *,
        to: str,
        from_: str,
        text: str,
        type: Literal["text", "binary", "unicode"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SmsResponse:
        """Send an SMS Message (``POST /sms/json``).

        Send an outbound SMS from your Vonage number.

        Args:
            to: The phone number to send the message to (E.164 format).
            from_: The sender phone number or name. Sent as ``from``.
            text: The body of the SMS message.
            type: The format of the message body. One of 'text', 'binary', 'unicode'. The server's default
                is "text".
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            SMS sent successfully.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or wrong. No body is documented; 429, Too many
                requests; this one was not carried out. No body is documented; 5XX, The platform failed; the
                request may have been carried out. No body is documented.
        """
        return await self._caller.call(
            send_sms.ENDPOINT,
            options,
            to=to,
            from_=from_,
            text=text,
            type=type,
        )


class AsyncSmsWithRawResponse:
    """``AsyncSms``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncSms) -> None:
        self.report_conversion = async_raw(resource.report_conversion)
        self.send = async_raw(resource.send)
