from __future__ import annotations

from typing import Any, ClassVar, Literal

from oas_runtime.model.decode import ListOf, Variant
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import (
    AllOf,
    Array,
    Boolean,
    Case,
    Cases,
    Integer,
    Object,
    OneOf,
    PhoneNumber,
    Ref,
    Rule,
    String,
)

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


class OutboundMessage(Model):
    """A message. `message_type` names the field with the content, and `channel` names the field with the options
    of the channel.

    Schema: ``#/components/schemas/OutboundMessage``
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

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/OutboundMessage",
            properties={
                "message_type": String(
                    enum=(
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
                    )
                ),
                "to": PhoneNumber(),
                "from": PhoneNumber(),
                "channel": String(
                    enum=("sms", "whatsapp", "messenger", "viber_service", "mms", "rcs", "email")
                ),
                "audio": Ref(lambda: MessageAudio.RULE),
                "card": Ref(lambda: MessageCard.RULE),
                "carousel": Ref(lambda: MessageCarousel.RULE),
                "client_ref": String(max_length=100),
                "content": Array(
                    OneOf(
                        Ref(lambda: MessageAttachment.RULE),
                        Ref(lambda: MessageTextPart.RULE),
                        Ref(lambda: MessageHtmlPart.RULE),
                        discriminator="type",
                        mapping={
                            "audio": 0,
                            "file": 0,
                            "html": 2,
                            "image": 0,
                            "text": 1,
                            "vcard": 0,
                            "video": 0,
                        },
                        pointer="#/components/schemas/MessageContentPart",
                    ),
                    min_items=1,
                ),
                "context": Ref(lambda: MessageContext.RULE),
                "custom": Object(),
                "email": Ref(lambda: MessageEmailOptions.RULE),
                "file": Ref(lambda: MessageFile.RULE),
                "html": Ref(lambda: MessageHtml.RULE),
                "image": Ref(lambda: MessageImage.RULE),
                "messenger": Ref(lambda: MessageMessengerOptions.RULE),
                "mms": Ref(lambda: MessageMmsOptions.RULE),
                "rcs": Ref(lambda: MessageRcsOptions.RULE),
                "reaction": Ref(lambda: MessageReaction.RULE),
                "sms": Ref(lambda: MessageSmsOptions.RULE),
                "sticker": Ref(lambda: MessageSticker.RULE),
                "suggestions": Array(
                    OneOf(
                        Ref(lambda: MessageReplySuggestion.RULE),
                        Ref(lambda: MessageDialSuggestion.RULE),
                        Ref(lambda: MessageViewLocationSuggestion.RULE),
                        Ref(lambda: MessageShareLocationSuggestion.RULE),
                        Ref(lambda: MessageOpenUrlSuggestion.RULE),
                        Ref(lambda: MessageWebviewSuggestion.RULE),
                        Ref(lambda: MessageCalendarSuggestion.RULE),
                        discriminator="type",
                        mapping={
                            "create_calendar_event": 6,
                            "dial": 1,
                            "open_url": 4,
                            "open_url_in_webview": 5,
                            "reply": 0,
                            "share_location": 3,
                            "view_location": 2,
                        },
                        pointer="#/components/schemas/MessageSuggestion",
                    ),
                    max_items=11,
                ),
                "template": Ref(lambda: MessageTemplate.RULE),
                "text": String(),
                "trusted_recipient": Boolean(),
                "ttl": Integer(),
                "vcard": Ref(lambda: MessageVcard.RULE),
                "viber_service": Ref(lambda: MessageViberOptions.RULE),
                "video": Ref(lambda: MessageVideo.RULE),
                "webhook_url": String(),
                "webhook_version": String(enum=("v0.1", "v1")),
                "whatsapp": Ref(lambda: MessageWhatsappOptions.RULE),
            },
            required=("message_type", "to", "from", "channel"),
        ),
        Cases(
            Case(
                when={"channel": ("sms",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=3200)}),
            ),
            Case(when={"channel": ("mms",), "message_type": ("text",)}, needs=("text",)),
            Case(
                when={"channel": ("mms",), "message_type": ("image",)},
                needs=("image",),
                then=Object(properties={"image": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                when={"channel": ("mms",), "message_type": ("vcard",)},
                needs=("vcard",),
                then=Object(properties={"vcard": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                when={"channel": ("mms",), "message_type": ("audio",)},
                needs=("audio",),
                then=Object(properties={"audio": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                when={"channel": ("mms",), "message_type": ("video",)},
                needs=("video",),
                then=Object(properties={"video": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                when={"channel": ("mms",), "message_type": ("file",)},
                needs=("file",),
                then=Object(properties={"file": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                when={"channel": ("mms",), "message_type": ("content",)},
                needs=("content",),
                then=Object(
                    properties={
                        "content": Array(
                            Object(
                                "#/components/schemas/OutboundMessage/oneOf/7/properties/content/items",
                                properties={
                                    "type": String(enum=("image", "vcard", "audio", "video", "file"))
                                },
                            )
                        )
                    }
                ),
            ),
            Case(
                when={"channel": ("rcs",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=3072)}),
            ),
            Case(when={"channel": ("rcs",), "message_type": ("image",)}, needs=("image",)),
            Case(when={"channel": ("rcs",), "message_type": ("video",)}, needs=("video",)),
            Case(when={"channel": ("rcs",), "message_type": ("file",)}, needs=("file",)),
            Case(when={"channel": ("rcs",), "message_type": ("card",)}, needs=("card",)),
            Case(when={"channel": ("rcs",), "message_type": ("carousel",)}, needs=("carousel",)),
            Case(when={"channel": ("rcs",), "message_type": ("custom",)}, needs=("custom",)),
            Case(
                when={"channel": ("whatsapp",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=4096)}),
            ),
            Case(
                when={"channel": ("whatsapp",), "message_type": ("image",)},
                needs=("image",),
                then=Object(properties={"image": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                when={"channel": ("whatsapp",), "message_type": ("video",)},
                needs=("video",),
                then=Object(properties={"video": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                when={"channel": ("whatsapp",), "message_type": ("file",)},
                needs=("file",),
                then=Object(properties={"file": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                when={"channel": ("whatsapp",), "message_type": ("audio",)},
                needs=("audio",),
                then=Object(
                    properties={"audio": Object(properties={"url": String(min_length=10, max_length=2000)})}
                ),
            ),
            Case(
                when={"channel": ("whatsapp",), "message_type": ("template",)},
                needs=("template", "whatsapp"),
                then=Object(properties={"whatsapp": Object(required=("locale",))}),
            ),
            Case(
                when={"channel": ("whatsapp",), "message_type": ("reaction",)}, needs=("reaction", "context")
            ),
            Case(when={"channel": ("whatsapp",), "message_type": ("sticker",)}, needs=("sticker",)),
            Case(when={"channel": ("whatsapp",), "message_type": ("custom",)}, needs=("custom",)),
            Case(
                when={"channel": ("messenger",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=640)}),
            ),
            Case(when={"channel": ("messenger",), "message_type": ("image",)}, needs=("image",)),
            Case(when={"channel": ("messenger",), "message_type": ("audio",)}, needs=("audio",)),
            Case(when={"channel": ("messenger",), "message_type": ("video",)}, needs=("video",)),
            Case(when={"channel": ("messenger",), "message_type": ("file",)}, needs=("file",)),
            Case(
                when={"channel": ("viber_service",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=1000)}),
            ),
            Case(when={"channel": ("viber_service",), "message_type": ("image",)}, needs=("image",)),
            Case(
                when={"channel": ("viber_service",), "message_type": ("video",)},
                needs=("video", "viber_service"),
                then=Object(
                    properties={
                        "video": Object(required=("thumb_url",)),
                        "viber_service": Object(required=("duration", "file_size")),
                    }
                ),
            ),
            Case(
                when={"channel": ("viber_service",), "message_type": ("file",)},
                needs=("file",),
                then=Object(properties={"file": Object(properties={"name": String(max_length=25)})}),
            ),
            Case(when={"channel": ("email",), "message_type": ("text",)}, needs=("text", "email")),
            Case(when={"channel": ("email",), "message_type": ("html",)}, needs=("html", "email")),
            Case(
                when={"channel": ("email",), "message_type": ("content",)},
                needs=("content", "email"),
                then=Object(
                    properties={
                        "content": Array(
                            Object(
                                "#/components/schemas/OutboundMessage/oneOf/35/properties/content/items",
                                properties={"type": String(enum=("text", "html"))},
                            )
                        )
                    }
                ),
            ),
            exclusive=True,
            pointer="#/components/schemas/OutboundMessage/oneOf",
        ),
        Cases(
            Case(
                when={"channel": ("sms",)},
                then=Object(
                    properties={
                        "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                        "ttl": Integer(minimum=20, maximum=604800),
                    }
                ),
            ),
            Case(
                when={"channel": ("mms",)},
                then=Object(
                    properties={
                        "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                        "ttl": Integer(minimum=300, maximum=259200),
                    }
                ),
            ),
            Case(
                when={"channel": ("rcs",)},
                then=Object(
                    properties={
                        "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                        "ttl": Integer(minimum=20, maximum=259200),
                    }
                ),
            ),
            Case(
                when={"channel": ("whatsapp",)},
                then=Object(properties={"to": String(pattern="^([1-9][0-9]{6,14}|[0-9]*[^+0-9\\s]\\S*)\\Z")}),
            ),
            Case(
                when={"channel": ("viber_service",)},
                then=Object(properties={"to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z")}),
            ),
            Case(
                when={"channel": ("messenger",)},
                then=Object(
                    properties={
                        "to": String(min_length=1, max_length=50),
                        "from": String(min_length=1, max_length=50),
                    }
                ),
            ),
            Case(when={"channel": ("email",)}),
            pointer="#/components/schemas/OutboundMessage/anyOf",
        ),
    )

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
