"""Send and receive SMS messages."""

from __future__ import annotations

from typing import Any, Final, Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.sms import report_sms_conversion, send_sms
from ..models.sms_response import SmsResponse


class Sms:
    """Send and receive SMS messages.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> SmsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return SmsWithRawResponse(Sms(self._caller.raw))

    def report_conversion(
        self,
        *,
        message_id: str,
        delivered: bool,
        timestamp: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Report a conversion (``POST /conversions/sms``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.sms.report_conversion(message_id="message-id", delivered=True, timestamp="timestamp")

        Args:
            message_id: Identifier of the message. Sent as ``message-id``.
            delivered: Whether the recipient has done what the message asked for, such as entering a code.
            timestamp: UTC time as `YYYY-MM-DD HH:MM:SS`.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The conversion was recorded. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                402: Conversions are not enabled for the account. The body is HTML.
                420: A parameter is invalid.
                423: A parameter is invalid.
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
        account_ref: str | Unset = UNSET,
        body: str | Unset = UNSET,
        callback: str | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        content_id: str | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        message_class: Literal[0, 1, 2, 3] | Unset = UNSET,
        pool_id: str | Unset = UNSET,
        protocol_id: int | Unset = UNSET,
        status_report_req: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        trusted_number: bool | Unset = UNSET,
        ttl: int | Unset = UNSET,
        type: Literal["text", "binary", "unicode"] | Unset = UNSET,
        udh: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SmsResponse:
        """Send an SMS Message (``POST /sms/json``).

        Send an SMS to one recipient. A long text is split into parts, and each part is charged: 160
        characters of GSM-7 (153 per part of a split message) or 70 of UCS-2 (67). The response has one entry
        per part. Status 0 means that the part was queued; a delivery receipt reports whether it was
        delivered.

        Never retried once the server may have processed the request. ``reports.load_records`` shows whether
        it was carried out. With ``type`` 'text', a text that has characters outside GSM-7 is refused. Without
        ``type``, 'unicode' is sent for such a text.

        Example:
            vonage.sms.send(to="447700900739", from_="447700900788", text="text")

        Args:
            to: The phone number to send the message to: digits only, in E.164 format without the plus
                sign. Matching ``^[1-9][0-9]{6,14}$``.
            from_: The sender: one of your numbers (digits only), or a name in countries that allow it. In
                the US and Canada only a Vonage number. Sent as ``from``. At least 1 character.
            account_ref: Your own reference for billing. Support has to enable it. Sent as
                ``account-ref``.
            body: The content of a binary SMS in hexadecimal, at most 140 octets together with `udh`.
                Matching ``^([0-9A-Fa-f]{2})+$``.
            callback: URL that receives the delivery receipt of this SMS, instead of the URL of the
                account. At most 100 characters.
            client_ref: Your own reference, returned in the response and in the receipt. It identifies a
                request; it does not prevent a repeated request from being processed. Sent as ``client-ref``.
                At most 100 characters.
            content_id: Content template id required by the regulations of India (DLT). Sent as
                ``content-id``.
            entity_id: Entity id required by the regulations of India (DLT). Sent as ``entity-id``.
            message_class: Message class of the data coding scheme. 0 is a flash message. Sent as
                ``message-class``.
            pool_id: Pool of numbers to send from. `from` remains the fallback. Sent as ``pool-id``.
            protocol_id: Protocol identifier, for binary messages. Sent as ``protocol-id``. From 0 to 255.
            status_report_req: Whether to request a delivery receipt. Sent as ``status-report-req``. The
                server's default is True.
            text: The body of the SMS message, for types `text` and `unicode`. At most 3200 characters.
            trusted_number: Whether the recipient is exempt from fraud protection. Sent as
                ``trusted-number``. The server's default is False.
            ttl: Time in which delivery is attempted, in milliseconds. From 20000 to 604800000. The
                server's default is 259200000.
            type: The format of the message body. `unicode` is for characters outside GSM-7 and is chosen
                by this client where the text needs it and no type is given; `binary` is for `body` instead of
                `text`. The server's default is "text".
            udh: User data header of a binary SMS, in hexadecimal. Matching ``^([0-9A-Fa-f]{2})+$``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            SMS sent successfully.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: messages[].status other than 0. Codes:
                ``codes.SmsStatus``.
        """
        return self._caller.call(
            send_sms.ENDPOINT,
            options,
            to=to,
            from_=from_,
            account_ref=account_ref,
            body=body,
            callback=callback,
            client_ref=client_ref,
            content_id=content_id,
            entity_id=entity_id,
            message_class=message_class,
            pool_id=pool_id,
            protocol_id=protocol_id,
            status_report_req=status_report_req,
            text=text,
            trusted_number=trusted_number,
            ttl=ttl,
            type=type,
            udh=udh,
        )


class SmsWithRawResponse:
    """``Sms``, returning status, headers and body with the result."""

    def __init__(self, resource: Sms) -> None:
        self.report_conversion: Final = raw(resource.report_conversion)
        self.send: Final = raw(resource.send)


class AsyncSms:
    """Send and receive SMS messages.

    The errors of all methods are those of ``Sms``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncSmsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncSmsWithRawResponse(AsyncSms(self._caller.raw))

    async def report_conversion(
        self,
        *,
        message_id: str,
        delivered: bool,
        timestamp: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Report a conversion (``POST /conversions/sms``).

        See ``Sms.report_conversion``.
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
        account_ref: str | Unset = UNSET,
        body: str | Unset = UNSET,
        callback: str | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        content_id: str | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        message_class: Literal[0, 1, 2, 3] | Unset = UNSET,
        pool_id: str | Unset = UNSET,
        protocol_id: int | Unset = UNSET,
        status_report_req: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        trusted_number: bool | Unset = UNSET,
        ttl: int | Unset = UNSET,
        type: Literal["text", "binary", "unicode"] | Unset = UNSET,
        udh: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SmsResponse:
        """Send an SMS Message (``POST /sms/json``).

        See ``Sms.send``.
        """
        return await self._caller.call(
            send_sms.ENDPOINT,
            options,
            to=to,
            from_=from_,
            account_ref=account_ref,
            body=body,
            callback=callback,
            client_ref=client_ref,
            content_id=content_id,
            entity_id=entity_id,
            message_class=message_class,
            pool_id=pool_id,
            protocol_id=protocol_id,
            status_report_req=status_report_req,
            text=text,
            trusted_number=trusted_number,
            ttl=ttl,
            type=type,
            udh=udh,
        )


class AsyncSmsWithRawResponse:
    """``AsyncSms``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncSms) -> None:
        self.report_conversion: Final = async_raw(resource.report_conversion)
        self.send: Final = async_raw(resource.send)
