"""Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from .._support.operation import AsyncCaller, RequestOptions, SyncCaller
from .._support.raw import async_raw, raw
from .._support.unset import UNSET, Unset
from ..api.messages import send_message, update_message
from ..models.message_request_image import MessageRequestImage
from ..models.message_response import MessageResponse
from ..params import MessageRequestImageDict


class Messages:
    """Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return MessagesWithRawResponse(Messages(self._caller.raw))

    def send(
        self,
        *,
        message_type: Literal["text", "image", "audio", "video", "file", "template", "custom"],
        to: str,
        from_: str,
        channel: Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs"],
        image: MessageRequestImage | MessageRequestImageDict | Unset = UNSET,
        text: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Send a Message (``POST /v1/messages``).

        Send a message to a given channel (SMS, WhatsApp, Messenger, Viber, MMS, RCS).

        Args:
            message_type: Not described by the document. One of 'text', 'image', 'audio', 'video', 'file',
                'template', 'custom'.
            to: Recipient phone number or ID.
            from_: Sender number or ID. Sent as ``from``.
            channel: Not described by the document. One of 'sms', 'whatsapp', 'messenger',
                'viber_service', 'mms', 'rcs'.
            image: Image content (for image messages).
            text: Message text (for text messages).
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Message accepted for delivery.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            send_message.ENDPOINT,
            options,
            message_type=message_type,
            to=to,
            from_=from_,
            channel=channel,
            image=image,
            text=text,
        )

    def update(
        self,
        *,
        message_uuid: str,
        status: Literal["read"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update a Message (``PATCH /v1/messages/{message_uuid}``).

        Update the status of a message (e.g., mark as read).

        Args:
            message_uuid: The UUID of the message.
            status: Not described by the document. 'read'.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Message updated successfully. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            update_message.ENDPOINT,
            options,
            message_uuid=message_uuid,
            status=status,
        )


class MessagesWithRawResponse:
    """``Messages``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Messages) -> None:
        self.send = raw(resource.send)
        self.update = raw(resource.update)


class AsyncMessages:
    """Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncMessagesWithRawResponse(AsyncMessages(self._caller.raw))

    async def send(
        self,
        *,
        message_type: Literal["text", "image", "audio", "video", "file", "template", "custom"],
        to: str,
        from_: str,
        channel: Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs"],
        image: MessageRequestImage | MessageRequestImageDict | Unset = UNSET,
        text: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Send a Message (``POST /v1/messages``).

        Send a message to a given channel (SMS, WhatsApp, Messenger, Viber, MMS, RCS).

        Args:
            message_type: Not described by the document. One of 'text', 'image', 'audio', 'video', 'file',
                'template', 'custom'.
            to: Recipient phone number or ID.
            from_: Sender number or ID. Sent as ``from``.
            channel: Not described by the document. One of 'sms', 'whatsapp', 'messenger',
                'viber_service', 'mms', 'rcs'.
            image: Image content (for image messages).
            text: Message text (for text messages).
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Message accepted for delivery.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            send_message.ENDPOINT,
            options,
            message_type=message_type,
            to=to,
            from_=from_,
            channel=channel,
            image=image,
            text=text,
        )

    async def update(
        self,
        *,
        message_uuid: str,
        status: Literal["read"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update a Message (``PATCH /v1/messages/{message_uuid}``).

        Update the status of a message (e.g., mark as read).

        Args:
            message_uuid: The UUID of the message.
            status: Not described by the document. 'read'.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Message updated successfully. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            update_message.ENDPOINT,
            options,
            message_uuid=message_uuid,
            status=status,
        )


class AsyncMessagesWithRawResponse:
    """``AsyncMessages``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.send = async_raw(resource.send)
        self.update = async_raw(resource.update)
