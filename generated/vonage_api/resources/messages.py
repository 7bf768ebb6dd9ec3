"""Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.messages import send_message, update_message
from ..models.message_attachment import MessageAttachment
from ..models.message_audio import MessageAudio
from ..models.message_calendar_suggestion import MessageCalendarSuggestion
from ..models.message_card import MessageCard
from ..models.message_carousel import MessageCarousel
from ..models.message_context import MessageContext
from ..models.message_dial_suggestion import MessageDialSuggestion
from ..models.message_email_options import MessageEmailOptions
from ..models.message_file import MessageFile
from ..models.message_html import MessageHtml
from ..models.message_html_part import MessageHtmlPart
from ..models.message_image import MessageImage
from ..models.message_messenger_options import MessageMessengerOptions
from ..models.message_mms_options import MessageMmsOptions
from ..models.message_open_url_suggestion import MessageOpenUrlSuggestion
from ..models.message_rcs_options import MessageRcsOptions
from ..models.message_reaction import MessageReaction
from ..models.message_reply_suggestion import MessageReplySuggestion
from ..models.message_response import MessageResponse
from ..models.message_share_location_suggestion import MessageShareLocationSuggestion
from ..models.message_sms_options import MessageSmsOptions
from ..models.message_sticker import MessageSticker
from ..models.message_template import MessageTemplate
from ..models.message_text_part import MessageTextPart
from ..models.message_vcard import MessageVcard
from ..models.message_viber_options import MessageViberOptions
from ..models.message_video import MessageVideo
from ..models.message_view_location_suggestion import MessageViewLocationSuggestion
from ..models.message_webview_suggestion import MessageWebviewSuggestion
from ..models.message_whatsapp_options import MessageWhatsappOptions
from ..models.outbound_message import OutboundMessage
from ..models.replying_indicator import ReplyingIndicator
from ..params import (
    MessageAttachmentDict,
    MessageAudioDict,
    MessageCalendarSuggestionDict,
    MessageCardDict,
    MessageCarouselDict,
    MessageContextDict,
    MessageDialSuggestionDict,
    MessageEmailOptionsDict,
    MessageFileDict,
    MessageHtmlDict,
    MessageHtmlPartDict,
    MessageImageDict,
    MessageMessengerOptionsDict,
    MessageMmsOptionsDict,
    MessageOpenUrlSuggestionDict,
    MessageRcsOptionsDict,
    MessageReactionDict,
    MessageReplySuggestionDict,
    MessageShareLocationSuggestionDict,
    MessageSmsOptionsDict,
    MessageStickerDict,
    MessageTemplateDict,
    MessageTextPartDict,
    MessageVcardDict,
    MessageViberOptionsDict,
    MessageVideoDict,
    MessageViewLocationSuggestionDict,
    MessageWebviewSuggestionDict,
    MessageWhatsappOptionsDict,
    OutboundMessageDict,
    ReplyingIndicatorDict,
)


class Messages:
    """Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return MessagesWithRawResponse(Messages(self._caller.raw))

    def send(
        self,
        *,
        message_type: Literal[
            "text",
            "image",
            "audio",
            "video",
            "file",
            "template",
            "custom",
            "sticker",
            "reaction",
            "vcard",
            "content",
            "card",
            "carousel",
            "html",
        ],
        to: str,
        from_: str,
        channel: Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs", "email"],
        audio: MessageAudio | MessageAudioDict | Unset = UNSET,
        card: MessageCard | MessageCardDict | Unset = UNSET,
        carousel: MessageCarousel | MessageCarouselDict | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        content: Sequence[
            MessageAttachment
            | MessageAttachmentDict
            | MessageTextPart
            | MessageTextPartDict
            | MessageHtmlPart
            | MessageHtmlPartDict
        ]
        | Unset = UNSET,
        context: MessageContext | MessageContextDict | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        email: MessageEmailOptions | MessageEmailOptionsDict | Unset = UNSET,
        failover: Sequence[OutboundMessage | OutboundMessageDict] | Unset = UNSET,
        file: MessageFile | MessageFileDict | Unset = UNSET,
        html: MessageHtml | MessageHtmlDict | Unset = UNSET,
        image: MessageImage | MessageImageDict | Unset = UNSET,
        messenger: MessageMessengerOptions | MessageMessengerOptionsDict | Unset = UNSET,
        mms: MessageMmsOptions | MessageMmsOptionsDict | Unset = UNSET,
        rcs: MessageRcsOptions | MessageRcsOptionsDict | Unset = UNSET,
        reaction: MessageReaction | MessageReactionDict | Unset = UNSET,
        sms: MessageSmsOptions | MessageSmsOptionsDict | Unset = UNSET,
        sticker: MessageSticker | MessageStickerDict | Unset = UNSET,
        suggestions: Sequence[
            MessageReplySuggestion
            | MessageReplySuggestionDict
            | MessageDialSuggestion
            | MessageDialSuggestionDict
            | MessageViewLocationSuggestion
            | MessageViewLocationSuggestionDict
            | MessageShareLocationSuggestion
            | MessageShareLocationSuggestionDict
            | MessageOpenUrlSuggestion
            | MessageOpenUrlSuggestionDict
            | MessageWebviewSuggestion
            | MessageWebviewSuggestionDict
            | MessageCalendarSuggestion
            | MessageCalendarSuggestionDict
        ]
        | Unset = UNSET,
        template: MessageTemplate | MessageTemplateDict | Unset = UNSET,
        text: str | Unset = UNSET,
        trusted_recipient: bool | Unset = UNSET,
        ttl: int | Unset = UNSET,
        vcard: MessageVcard | MessageVcardDict | Unset = UNSET,
        viber_service: MessageViberOptions | MessageViberOptionsDict | Unset = UNSET,
        video: MessageVideo | MessageVideoDict | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_version: Literal["v0.1", "v1"] | Unset = UNSET,
        whatsapp: MessageWhatsappOptions | MessageWhatsappOptionsDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Send a Message (``POST /v1/messages``).

        Send a message through a channel (SMS, MMS, RCS, WhatsApp, Messenger, Viber or e-mail). The field
        named by `message_type` holds the content: `message_type="image", image={"url": ...}`. A repeated
        request sends a second message.

        Never retried once the server may have processed the request. ``reports.load_records`` shows whether
        it was carried out. With ``sms.encoding_type`` 'text', a text that has characters outside GSM-7 is
        refused.

        Example:
            vonage.messages.send(
                message_type="text",
                to="447700900739",
                from_="447700900788",
                channel="sms",
                text="text",
            )

        Args:
            message_type: Type of the message. Each channel supports some of the types.
            to: Recipient: a phone number in E.164 format without a leading + (7 to 15 digits), for
                WhatsApp also a Business-scoped User ID, for Messenger a page-scoped id, for e-mail an
                address.
            from_: Sender: depending on the channel a phone number, a sender name, a page id, the id of an
                RCS agent or of a Viber service, or an e-mail address. Sent as ``from``.
            channel: The channel to send the message through. E-mail is in beta.
            audio: An audio file.
            card: A rich card (RCS).
            carousel: A carousel of rich cards (RCS).
            client_ref: Your reference, returned in status webhooks. It does not prevent a message from
                being sent twice. At most 100 characters.
            content: The attachments of an MMS, or the parts of an e-mail. At least 1 item.
            context: The message that this message replies or reacts to (WhatsApp).
            custom: Content in the native format of the channel, for custom messages of WhatsApp and RCS.
            email: Options of the e-mail channel (beta).
            failover: Messages to send in order, each one if the message before it was rejected. Each can
                use a different channel.
            file: A file.
            html: Content of an HTML e-mail.
            image: An image.
            messenger: Options of the Messenger channel.
            mms: Options of the MMS channel.
            rcs: Options of the RCS channel.
            reaction: A reaction to the message identified by `context` (WhatsApp).
            sms: Options of the SMS channel.
            sticker: A WhatsApp sticker, identified by its URL or by the id of an uploaded sticker.
            suggestions: Suggested replies and actions (RCS). At most 11 items.
            template: A message template approved by WhatsApp.
            text: Text of a text message: at most 3200 characters for SMS, 4096 for WhatsApp, 640 for
                Messenger, 1000 for Viber and 3072 for RCS.
            trusted_recipient: Skip the fraud checks for this recipient (SMS, MMS and RCS).
            ttl: Seconds after which delivery is no longer attempted: 20 to 604800 for SMS, 300 to 259200
                for MMS, 20 to 259200 for RCS. For Viber, see `viber_service`.
            vcard: A contact in a vCard file (MMS).
            viber_service: Options of the Viber channel.
            video: A video.
            webhook_url: URL that receives the status webhooks of this message, instead of the URL of the
                application.
            webhook_version: Version of the webhooks.
            whatsapp: Options of the WhatsApp channel.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Message accepted for delivery. Headers: ``X-Request-Id`` (see ``with_raw_response``).

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            send_message.ENDPOINT,
            options,
            message_type=message_type,
            to=to,
            from_=from_,
            channel=channel,
            audio=audio,
            card=card,
            carousel=carousel,
            client_ref=client_ref,
            content=content,
            context=context,
            custom=custom,
            email=email,
            failover=failover,
            file=file,
            html=html,
            image=image,
            messenger=messenger,
            mms=mms,
            rcs=rcs,
            reaction=reaction,
            sms=sms,
            sticker=sticker,
            suggestions=suggestions,
            template=template,
            text=text,
            trusted_recipient=trusted_recipient,
            ttl=ttl,
            vcard=vcard,
            viber_service=viber_service,
            video=video,
            webhook_url=webhook_url,
            webhook_version=webhook_version,
            whatsapp=whatsapp,
        )

    def update(
        self,
        *,
        message_uuid: str,
        status: Literal["read", "revoked"],
        replying_indicator: ReplyingIndicator | ReplyingIndicatorDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update a Message (``PATCH /v1/messages/{message_uuid}``).

        Mark an inbound message as read, or revoke an outbound message. The request must go to the region that
        holds the message (the `_self.href` of an inbound message identifies it); any other region answers
        404.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.messages.update(message_uuid="cc18e0bc-38eb-5ee1-94b2-6c142963d468", status="read")

        Args:
            message_uuid: The UUID of the message.
            status: `read` marks an inbound WhatsApp or RCS message as read; `revoked` revokes an outbound
                RCS message that was not delivered yet.
            replying_indicator: Typing indicator for the sender of a WhatsApp message.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The change was accepted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            update_message.ENDPOINT,
            options,
            message_uuid=message_uuid,
            status=status,
            replying_indicator=replying_indicator,
        )


class MessagesWithRawResponse:
    """``Messages``, returning status, headers and body with the result."""

    def __init__(self, resource: Messages) -> None:
        self.send: Final = raw(resource.send)
        self.update: Final = raw(resource.update)


class AsyncMessages:
    """Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS.

    The errors of all methods are those of ``Messages``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncMessagesWithRawResponse(AsyncMessages(self._caller.raw))

    async def send(
        self,
        *,
        message_type: Literal[
            "text",
            "image",
            "audio",
            "video",
            "file",
            "template",
            "custom",
            "sticker",
            "reaction",
            "vcard",
            "content",
            "card",
            "carousel",
            "html",
        ],
        to: str,
        from_: str,
        channel: Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs", "email"],
        audio: MessageAudio | MessageAudioDict | Unset = UNSET,
        card: MessageCard | MessageCardDict | Unset = UNSET,
        carousel: MessageCarousel | MessageCarouselDict | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        content: Sequence[
            MessageAttachment
            | MessageAttachmentDict
            | MessageTextPart
            | MessageTextPartDict
            | MessageHtmlPart
            | MessageHtmlPartDict
        ]
        | Unset = UNSET,
        context: MessageContext | MessageContextDict | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        email: MessageEmailOptions | MessageEmailOptionsDict | Unset = UNSET,
        failover: Sequence[OutboundMessage | OutboundMessageDict] | Unset = UNSET,
        file: MessageFile | MessageFileDict | Unset = UNSET,
        html: MessageHtml | MessageHtmlDict | Unset = UNSET,
        image: MessageImage | MessageImageDict | Unset = UNSET,
        messenger: MessageMessengerOptions | MessageMessengerOptionsDict | Unset = UNSET,
        mms: MessageMmsOptions | MessageMmsOptionsDict | Unset = UNSET,
        rcs: MessageRcsOptions | MessageRcsOptionsDict | Unset = UNSET,
        reaction: MessageReaction | MessageReactionDict | Unset = UNSET,
        sms: MessageSmsOptions | MessageSmsOptionsDict | Unset = UNSET,
        sticker: MessageSticker | MessageStickerDict | Unset = UNSET,
        suggestions: Sequence[
            MessageReplySuggestion
            | MessageReplySuggestionDict
            | MessageDialSuggestion
            | MessageDialSuggestionDict
            | MessageViewLocationSuggestion
            | MessageViewLocationSuggestionDict
            | MessageShareLocationSuggestion
            | MessageShareLocationSuggestionDict
            | MessageOpenUrlSuggestion
            | MessageOpenUrlSuggestionDict
            | MessageWebviewSuggestion
            | MessageWebviewSuggestionDict
            | MessageCalendarSuggestion
            | MessageCalendarSuggestionDict
        ]
        | Unset = UNSET,
        template: MessageTemplate | MessageTemplateDict | Unset = UNSET,
        text: str | Unset = UNSET,
        trusted_recipient: bool | Unset = UNSET,
        ttl: int | Unset = UNSET,
        vcard: MessageVcard | MessageVcardDict | Unset = UNSET,
        viber_service: MessageViberOptions | MessageViberOptionsDict | Unset = UNSET,
        video: MessageVideo | MessageVideoDict | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_version: Literal["v0.1", "v1"] | Unset = UNSET,
        whatsapp: MessageWhatsappOptions | MessageWhatsappOptionsDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Send a Message (``POST /v1/messages``).

        See ``Messages.send``.
        """
        return await self._caller.call(
            send_message.ENDPOINT,
            options,
            message_type=message_type,
            to=to,
            from_=from_,
            channel=channel,
            audio=audio,
            card=card,
            carousel=carousel,
            client_ref=client_ref,
            content=content,
            context=context,
            custom=custom,
            email=email,
            failover=failover,
            file=file,
            html=html,
            image=image,
            messenger=messenger,
            mms=mms,
            rcs=rcs,
            reaction=reaction,
            sms=sms,
            sticker=sticker,
            suggestions=suggestions,
            template=template,
            text=text,
            trusted_recipient=trusted_recipient,
            ttl=ttl,
            vcard=vcard,
            viber_service=viber_service,
            video=video,
            webhook_url=webhook_url,
            webhook_version=webhook_version,
            whatsapp=whatsapp,
        )

    async def update(
        self,
        *,
        message_uuid: str,
        status: Literal["read", "revoked"],
        replying_indicator: ReplyingIndicator | ReplyingIndicatorDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update a Message (``PATCH /v1/messages/{message_uuid}``).

        See ``Messages.update``.
        """
        return await self._caller.call(
            update_message.ENDPOINT,
            options,
            message_uuid=message_uuid,
            status=status,
            replying_indicator=replying_indicator,
        )


class AsyncMessagesWithRawResponse:
    """``AsyncMessages``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.send: Final = async_raw(resource.send)
        self.update: Final = async_raw(resource.update)
