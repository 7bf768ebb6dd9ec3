from __future__ import annotations

from typing import Any, Literal

from oas_runtime.model.decode import ListOf, Variant
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .message_attachment import MessageAttachment
from .message_audio import MessageAudio
from .message_calendar_suggestion import MessageCalendarSuggestion
from .message_card import MessageCard
from .message_carousel import MessageCarousel
from .message_context import MessageContext
from .message_dial_suggestion import MessageDialSuggestion
from .message_email_options import MessageEmailOptions
from .message_file import MessageFile
from .message_html import MessageHtml
from .message_html_part import MessageHtmlPart
from .message_image import MessageImage
from .message_messenger_options import MessageMessengerOptions
from .message_mms_options import MessageMmsOptions
from .message_open_url_suggestion import MessageOpenUrlSuggestion
from .message_rcs_options import MessageRcsOptions
from .message_reaction import MessageReaction
from .message_reply_suggestion import MessageReplySuggestion
from .message_share_location_suggestion import MessageShareLocationSuggestion
from .message_sms_options import MessageSmsOptions
from .message_sticker import MessageSticker
from .message_template import MessageTemplate
from .message_text_part import MessageTextPart
from .message_vcard import MessageVcard
from .message_viber_options import MessageViberOptions
from .message_video import MessageVideo
from .message_view_location_suggestion import MessageViewLocationSuggestion
from .message_webview_suggestion import MessageWebviewSuggestion
from .message_whatsapp_options import MessageWhatsappOptions
from .outbound_message import OutboundMessage


class MessageRequest(Model):
    """A message, and the messages to send instead if it is rejected.

    Schema: ``#/components/schemas/MessageRequest``
    """

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
    ]
    """Type of the message. Each channel supports some of the types."""
    to: str
    """Recipient: a phone number in E.164 format without a leading + (7 to 15 digits), for WhatsApp also a
    Business-scoped User ID, for Messenger a page-scoped id, for e-mail an address.
    """
    from_: str
    """Sender: depending on the channel a phone number, a sender name, a page id, the id of an RCS agent or of a
    Viber service, or an e-mail address. In JSON: ``from``.
    """
    channel: Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs", "email"]
    """The channel to send the message through. E-mail is in beta."""
    audio: MessageAudio | Unset = UNSET
    """An audio file."""
    card: MessageCard | Unset = UNSET
    """A rich card (RCS)."""
    carousel: MessageCarousel | Unset = UNSET
    """A carousel of rich cards (RCS)."""
    client_ref: str | Unset = UNSET
    """Your reference, returned in status webhooks. It does not prevent a message from being sent twice. At most
    100 characters.
    """
    content: list[MessageAttachment | MessageTextPart | MessageHtmlPart] | Unset = UNSET
    """The attachments of an MMS, or the parts of an e-mail. At least 1 item."""
    context: MessageContext | Unset = UNSET
    """The message that this message replies or reacts to (WhatsApp)."""
    custom: dict[str, Any] | Unset = UNSET
    """Content in the native format of the channel, for custom messages of WhatsApp and RCS."""
    email: MessageEmailOptions | Unset = UNSET
    """Options of the e-mail channel (beta)."""
    failover: list[OutboundMessage] | Unset = UNSET
    """Messages to send in order, each one if the message before it was rejected. Each can use a different
    channel.
    """
    file: MessageFile | Unset = UNSET
    """A file."""
    html: MessageHtml | Unset = UNSET
    """Content of an HTML e-mail."""
    image: MessageImage | Unset = UNSET
    """An image."""
    messenger: MessageMessengerOptions | Unset = UNSET
    """Options of the Messenger channel."""
    mms: MessageMmsOptions | Unset = UNSET
    """Options of the MMS channel."""
    rcs: MessageRcsOptions | Unset = UNSET
    """Options of the RCS channel."""
    reaction: MessageReaction | Unset = UNSET
    """A reaction to the message identified by `context` (WhatsApp)."""
    sms: MessageSmsOptions | Unset = UNSET
    """Options of the SMS channel."""
    sticker: MessageSticker | Unset = UNSET
    """A WhatsApp sticker, identified by its URL or by the id of an uploaded sticker."""
    suggestions: (
        list[
            MessageReplySuggestion
            | MessageDialSuggestion
            | MessageViewLocationSuggestion
            | MessageShareLocationSuggestion
            | MessageOpenUrlSuggestion
            | MessageWebviewSuggestion
            | MessageCalendarSuggestion
        ]
        | Unset
    ) = UNSET
    """Suggested replies and actions (RCS). At most 11 items."""
    template: MessageTemplate | Unset = UNSET
    """A message template approved by WhatsApp."""
    text: str | Unset = UNSET
    """Text of a text message: at most 3200 characters for SMS, 4096 for WhatsApp, 640 for Messenger, 1000 for
    Viber and 3072 for RCS.
    """
    trusted_recipient: bool | Unset = UNSET
    """Skip the fraud checks for this recipient (SMS, MMS and RCS)."""
    ttl: int | Unset = UNSET
    """Seconds after which delivery is no longer attempted: 20 to 604800 for SMS, 300 to 259200 for MMS, 20 to
    259200 for RCS. For Viber, see `viber_service`.
    """
    vcard: MessageVcard | Unset = UNSET
    """A contact in a vCard file (MMS)."""
    viber_service: MessageViberOptions | Unset = UNSET
    """Options of the Viber channel."""
    video: MessageVideo | Unset = UNSET
    """A video."""
    webhook_url: str | Unset = UNSET
    """URL that receives the status webhooks of this message, instead of the URL of the application."""
    webhook_version: Literal["v0.1", "v1"] | Unset = UNSET
    """Version of the webhooks."""
    whatsapp: MessageWhatsappOptions | Unset = UNSET
    """Options of the WhatsApp channel."""

    _JSON_NAMES = {"from_": "from"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "audio": MessageAudio,
                "card": MessageCard,
                "carousel": MessageCarousel,
                "content": ListOf(
                    Variant(
                        "type",
                        {
                            "audio": MessageAttachment,
                            "file": MessageAttachment,
                            "html": MessageHtmlPart,
                            "image": MessageAttachment,
                            "text": MessageTextPart,
                            "vcard": MessageAttachment,
                            "video": MessageAttachment,
                        },
                    )
                ),
                "context": MessageContext,
                "email": MessageEmailOptions,
                "failover": ListOf(OutboundMessage),
                "file": MessageFile,
                "html": MessageHtml,
                "image": MessageImage,
                "messenger": MessageMessengerOptions,
                "mms": MessageMmsOptions,
                "rcs": MessageRcsOptions,
                "reaction": MessageReaction,
                "sms": MessageSmsOptions,
                "sticker": MessageSticker,
                "suggestions": ListOf(
                    Variant(
                        "type",
                        {
                            "create_calendar_event": MessageCalendarSuggestion,
                            "dial": MessageDialSuggestion,
                            "open_url": MessageOpenUrlSuggestion,
                            "open_url_in_webview": MessageWebviewSuggestion,
                            "reply": MessageReplySuggestion,
                            "share_location": MessageShareLocationSuggestion,
                            "view_location": MessageViewLocationSuggestion,
                        },
                    )
                ),
                "template": MessageTemplate,
                "vcard": MessageVcard,
                "viber_service": MessageViberOptions,
                "video": MessageVideo,
                "whatsapp": MessageWhatsappOptions,
            }
        )
