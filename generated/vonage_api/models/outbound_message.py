"""The model ``OutboundMessage``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown, variant
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
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

_KNOWN = frozenset(
    {
        "audio",
        "card",
        "carousel",
        "channel",
        "client_ref",
        "content",
        "context",
        "custom",
        "email",
        "file",
        "from",
        "html",
        "image",
        "message_type",
        "messenger",
        "mms",
        "rcs",
        "reaction",
        "sms",
        "sticker",
        "suggestions",
        "template",
        "text",
        "to",
        "trusted_recipient",
        "ttl",
        "vcard",
        "viber_service",
        "video",
        "webhook_url",
        "webhook_version",
        "whatsapp",
    }
)


@define(kw_only=True, eq=False, repr=False)
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
    """Type of the message. Each channel supports some of the types. One of 'text', 'image', 'audio', 'video',
    'file', 'template', 'custom', 'sticker', 'reaction', 'vcard', 'content', 'card', 'carousel', 'html'.
    """

    to: str
    """Recipient: a phone number in E.164 format without a leading + (7 to 15 digits), for WhatsApp also a
    Business-scoped User ID, for Messenger a page-scoped id, for e-mail an address.
    """

    from_: str
    """Sender: depending on the channel a phone number, a sender name, a page id, the id of an RCS agent or of a
    Viber service, or an e-mail address. In JSON: ``from``.
    """

    channel: Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs", "email"]
    """The channel to send the message through. E-mail is in beta. One of 'sms', 'whatsapp', 'messenger',
    'viber_service', 'mms', 'rcs', 'email'.
    """

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
    """Version of the webhooks. One of 'v0.1', 'v1'."""

    whatsapp: MessageWhatsappOptions | Unset = UNSET
    """Options of the WhatsApp channel."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

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
                "#/components/schemas/OutboundMessage/oneOf/0",
                when={"channel": ("sms",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=3200)}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/1",
                when={"channel": ("mms",), "message_type": ("text",)},
                needs=("text",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/2",
                when={"channel": ("mms",), "message_type": ("image",)},
                needs=("image",),
                then=Object(properties={"image": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/3",
                when={"channel": ("mms",), "message_type": ("vcard",)},
                needs=("vcard",),
                then=Object(properties={"vcard": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/4",
                when={"channel": ("mms",), "message_type": ("audio",)},
                needs=("audio",),
                then=Object(properties={"audio": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/5",
                when={"channel": ("mms",), "message_type": ("video",)},
                needs=("video",),
                then=Object(properties={"video": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/6",
                when={"channel": ("mms",), "message_type": ("file",)},
                needs=("file",),
                then=Object(properties={"file": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/7",
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
                "#/components/schemas/OutboundMessage/oneOf/8",
                when={"channel": ("rcs",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=3072)}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/9",
                when={"channel": ("rcs",), "message_type": ("image",)},
                needs=("image",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/10",
                when={"channel": ("rcs",), "message_type": ("video",)},
                needs=("video",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/11",
                when={"channel": ("rcs",), "message_type": ("file",)},
                needs=("file",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/12",
                when={"channel": ("rcs",), "message_type": ("card",)},
                needs=("card",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/13",
                when={"channel": ("rcs",), "message_type": ("carousel",)},
                needs=("carousel",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/14",
                when={"channel": ("rcs",), "message_type": ("custom",)},
                needs=("custom",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/15",
                when={"channel": ("whatsapp",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=4096)}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/16",
                when={"channel": ("whatsapp",), "message_type": ("image",)},
                needs=("image",),
                then=Object(properties={"image": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/17",
                when={"channel": ("whatsapp",), "message_type": ("video",)},
                needs=("video",),
                then=Object(properties={"video": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/18",
                when={"channel": ("whatsapp",), "message_type": ("file",)},
                needs=("file",),
                then=Object(properties={"file": Object(properties={"caption": String(max_length=3000)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/19",
                when={"channel": ("whatsapp",), "message_type": ("audio",)},
                needs=("audio",),
                then=Object(
                    properties={"audio": Object(properties={"url": String(min_length=10, max_length=2000)})}
                ),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/20",
                when={"channel": ("whatsapp",), "message_type": ("template",)},
                needs=("template", "whatsapp"),
                then=Object(properties={"whatsapp": Object(required=("locale",))}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/21",
                when={"channel": ("whatsapp",), "message_type": ("reaction",)},
                needs=("reaction", "context"),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/22",
                when={"channel": ("whatsapp",), "message_type": ("sticker",)},
                needs=("sticker",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/23",
                when={"channel": ("whatsapp",), "message_type": ("custom",)},
                needs=("custom",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/24",
                when={"channel": ("messenger",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=640)}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/25",
                when={"channel": ("messenger",), "message_type": ("image",)},
                needs=("image",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/26",
                when={"channel": ("messenger",), "message_type": ("audio",)},
                needs=("audio",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/27",
                when={"channel": ("messenger",), "message_type": ("video",)},
                needs=("video",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/28",
                when={"channel": ("messenger",), "message_type": ("file",)},
                needs=("file",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/29",
                when={"channel": ("viber_service",), "message_type": ("text",)},
                needs=("text",),
                then=Object(properties={"text": String(max_length=1000)}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/30",
                when={"channel": ("viber_service",), "message_type": ("image",)},
                needs=("image",),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/31",
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
                "#/components/schemas/OutboundMessage/oneOf/32",
                when={"channel": ("viber_service",), "message_type": ("file",)},
                needs=("file",),
                then=Object(properties={"file": Object(properties={"name": String(max_length=25)})}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/33",
                when={"channel": ("email",), "message_type": ("text",)},
                needs=("text", "email"),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/34",
                when={"channel": ("email",), "message_type": ("html",)},
                needs=("html", "email"),
            ),
            Case(
                "#/components/schemas/OutboundMessage/oneOf/35",
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
                "#/components/schemas/OutboundMessage/anyOf/0",
                when={"channel": ("sms",)},
                then=Object(
                    properties={
                        "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                        "ttl": Integer(minimum=20, maximum=604800),
                    }
                ),
            ),
            Case(
                "#/components/schemas/OutboundMessage/anyOf/1",
                when={"channel": ("mms",)},
                then=Object(
                    properties={
                        "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                        "ttl": Integer(minimum=300, maximum=259200),
                    }
                ),
            ),
            Case(
                "#/components/schemas/OutboundMessage/anyOf/2",
                when={"channel": ("rcs",)},
                then=Object(
                    properties={
                        "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                        "ttl": Integer(minimum=20, maximum=259200),
                    }
                ),
            ),
            Case(
                "#/components/schemas/OutboundMessage/anyOf/3",
                when={"channel": ("whatsapp",)},
                then=Object(properties={"to": String(pattern="^([1-9][0-9]{6,14}|[0-9]*[^+0-9\\s]\\S*)\\Z")}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/anyOf/4",
                when={"channel": ("viber_service",)},
                then=Object(properties={"to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z")}),
            ),
            Case(
                "#/components/schemas/OutboundMessage/anyOf/5",
                when={"channel": ("messenger",)},
                then=Object(
                    properties={
                        "to": String(min_length=1, max_length=50),
                        "from": String(min_length=1, max_length=50),
                    }
                ),
            ),
            Case("#/components/schemas/OutboundMessage/anyOf/6", when={"channel": ("email",)}),
            pointer="#/components/schemas/OutboundMessage/anyOf",
        ),
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.message_type = get("message_type")
        self.to = get("to")
        self.from_ = get("from")
        self.channel = get("channel")
        self.audio = MessageAudio.from_dict(get("audio", UNSET))
        self.card = MessageCard.from_dict(get("card", UNSET))
        self.carousel = MessageCarousel.from_dict(get("carousel", UNSET))
        self.client_ref = get("client_ref", UNSET)
        self.content = array(
            get("content", UNSET),
            lambda item: variant(
                item,
                "type",
                {
                    "audio": MessageAttachment.from_dict,
                    "file": MessageAttachment.from_dict,
                    "html": MessageHtmlPart.from_dict,
                    "image": MessageAttachment.from_dict,
                    "text": MessageTextPart.from_dict,
                    "vcard": MessageAttachment.from_dict,
                    "video": MessageAttachment.from_dict,
                },
            ),
        )
        self.context = MessageContext.from_dict(get("context", UNSET))
        self.custom = get("custom", UNSET)
        self.email = MessageEmailOptions.from_dict(get("email", UNSET))
        self.file = MessageFile.from_dict(get("file", UNSET))
        self.html = MessageHtml.from_dict(get("html", UNSET))
        self.image = MessageImage.from_dict(get("image", UNSET))
        self.messenger = MessageMessengerOptions.from_dict(get("messenger", UNSET))
        self.mms = MessageMmsOptions.from_dict(get("mms", UNSET))
        self.rcs = MessageRcsOptions.from_dict(get("rcs", UNSET))
        self.reaction = MessageReaction.from_dict(get("reaction", UNSET))
        self.sms = MessageSmsOptions.from_dict(get("sms", UNSET))
        self.sticker = MessageSticker.from_dict(get("sticker", UNSET))
        self.suggestions = array(
            get("suggestions", UNSET),
            lambda item: variant(
                item,
                "type",
                {
                    "create_calendar_event": MessageCalendarSuggestion.from_dict,
                    "dial": MessageDialSuggestion.from_dict,
                    "open_url": MessageOpenUrlSuggestion.from_dict,
                    "open_url_in_webview": MessageWebviewSuggestion.from_dict,
                    "reply": MessageReplySuggestion.from_dict,
                    "share_location": MessageShareLocationSuggestion.from_dict,
                    "view_location": MessageViewLocationSuggestion.from_dict,
                },
            ),
        )
        self.template = MessageTemplate.from_dict(get("template", UNSET))
        self.text = get("text", UNSET)
        self.trusted_recipient = get("trusted_recipient", UNSET)
        self.ttl = get("ttl", UNSET)
        self.vcard = MessageVcard.from_dict(get("vcard", UNSET))
        self.viber_service = MessageViberOptions.from_dict(get("viber_service", UNSET))
        self.video = MessageVideo.from_dict(get("video", UNSET))
        self.webhook_url = get("webhook_url", UNSET)
        self.webhook_version = get("webhook_version", UNSET)
        self.whatsapp = MessageWhatsappOptions.from_dict(get("whatsapp", UNSET))
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.message_type, source, "message_type"):
            data["message_type"] = plain(self.message_type)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if self.audio is not UNSET:
            data["audio"] = plain(self.audio)
        if self.card is not UNSET:
            data["card"] = plain(self.card)
        if self.carousel is not UNSET:
            data["carousel"] = plain(self.carousel)
        if self.client_ref is not UNSET:
            data["client_ref"] = plain(self.client_ref)
        if self.content is not UNSET:
            data["content"] = plain(self.content)
        if self.context is not UNSET:
            data["context"] = plain(self.context)
        if self.custom is not UNSET:
            data["custom"] = plain(self.custom)
        if self.email is not UNSET:
            data["email"] = plain(self.email)
        if self.file is not UNSET:
            data["file"] = plain(self.file)
        if self.html is not UNSET:
            data["html"] = plain(self.html)
        if self.image is not UNSET:
            data["image"] = plain(self.image)
        if self.messenger is not UNSET:
            data["messenger"] = plain(self.messenger)
        if self.mms is not UNSET:
            data["mms"] = plain(self.mms)
        if self.rcs is not UNSET:
            data["rcs"] = plain(self.rcs)
        if self.reaction is not UNSET:
            data["reaction"] = plain(self.reaction)
        if self.sms is not UNSET:
            data["sms"] = plain(self.sms)
        if self.sticker is not UNSET:
            data["sticker"] = plain(self.sticker)
        if self.suggestions is not UNSET:
            data["suggestions"] = plain(self.suggestions)
        if self.template is not UNSET:
            data["template"] = plain(self.template)
        if self.text is not UNSET:
            data["text"] = plain(self.text)
        if self.trusted_recipient is not UNSET:
            data["trusted_recipient"] = plain(self.trusted_recipient)
        if self.ttl is not UNSET:
            data["ttl"] = plain(self.ttl)
        if self.vcard is not UNSET:
            data["vcard"] = plain(self.vcard)
        if self.viber_service is not UNSET:
            data["viber_service"] = plain(self.viber_service)
        if self.video is not UNSET:
            data["video"] = plain(self.video)
        if self.webhook_url is not UNSET:
            data["webhook_url"] = plain(self.webhook_url)
        if self.webhook_version is not UNSET:
            data["webhook_version"] = plain(self.webhook_version)
        if self.whatsapp is not UNSET:
            data["whatsapp"] = plain(self.whatsapp)
        data.update(plain(self.additional_properties))
        return data
