"""The model ``InboundWhatsappMessage``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

from .event_profile import EventProfile
from .inbound_button import InboundButton
from .inbound_context import InboundContext
from .inbound_location import InboundLocation
from .inbound_media import InboundMedia
from .inbound_order import InboundOrder
from .inbound_reaction import InboundReaction
from .inbound_reply import InboundReply
from .inbound_whatsapp_message_self import InboundWhatsappMessageSelf
from .inbound_whatsapp_message_whatsapp import InboundWhatsappMessageWhatsapp

_KNOWN = frozenset(
    {
        "_self",
        "audio",
        "button",
        "channel",
        "client_ref",
        "contacts",
        "context",
        "context_status",
        "file",
        "from",
        "image",
        "location",
        "message_type",
        "message_uuid",
        "order",
        "profile",
        "provider_message",
        "reaction",
        "reply",
        "sticker",
        "text",
        "timestamp",
        "to",
        "video",
        "whatsapp",
    }
)


@define(kw_only=True, eq=False, repr=False)
class InboundWhatsappMessage(Model):
    """An inbound WhatsApp message. `from` is a Business-scoped User ID if the sender has a user name.

    Schema: ``#/components/schemas/InboundWhatsappMessage``
    """

    channel: Literal["whatsapp"] | str
    """The channel of the message. Always 'whatsapp'."""

    message_uuid: str
    """Identifier of the message."""

    to: str
    """Your number or name."""

    from_: str
    """Phone number or name of the sender. In JSON: ``from``."""

    timestamp: datetime | str
    """Time of the message."""

    self_: InboundWhatsappMessageSelf | None = None
    """Link to this message in its region. In JSON: ``_self``."""

    audio: InboundMedia | None = None
    """An inbound file."""

    button: InboundButton | None = None
    """A button that was pressed."""

    client_ref: str | None = None
    """The `client_ref` of the message that this message replies to."""

    contacts: Any = None
    """The contacts in the message."""

    context: InboundContext | None = None
    """The message that this message replies to."""

    context_status: Literal["none", "available", "unavailable"] | str | None = None
    """Whether `context` is available. One of 'none', 'available', 'unavailable'."""

    file: InboundMedia | None = None
    """An inbound file."""

    image: InboundMedia | None = None
    """An inbound file."""

    location: InboundLocation | None = None
    """A location."""

    message_type: (
        Literal[
            "text",
            "image",
            "video",
            "file",
            "audio",
            "location",
            "contacts",
            "reply",
            "button",
            "order",
            "sticker",
            "reaction",
            "unsupported",
        ]
        | str
        | None
    ) = None
    """Type of the message. One of 'text', 'image', 'video', 'file', 'audio', 'location', 'contacts', 'reply',
    'button', 'order', 'sticker', 'reaction', 'unsupported'.
    """

    order: InboundOrder | None = None
    """An order of products."""

    profile: EventProfile | None = None
    """Profile of a user."""

    provider_message: str | None = None
    """Additional data of WhatsApp."""

    reaction: InboundReaction | None = None
    """A reaction to a message."""

    reply: InboundReply | None = None
    """The selected item of a list or of a set of buttons."""

    sticker: InboundMedia | None = None
    """An inbound file."""

    text: str | None = None
    """Text of the message."""

    video: InboundMedia | None = None
    """An inbound file."""

    whatsapp: InboundWhatsappMessageWhatsapp | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"channel", "from", "message_uuid", "timestamp", "to"}),
        fixed={"channel": "whatsapp"},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.channel = get("channel")
        self.message_uuid = get("message_uuid")
        self.to = get("to")
        self.from_ = get("from")
        self.timestamp = date_time(get("timestamp"))
        self.self_ = InboundWhatsappMessageSelf.from_dict(get("_self"))
        self.audio = InboundMedia.from_dict(get("audio"))
        self.button = InboundButton.from_dict(get("button"))
        self.client_ref = get("client_ref")
        self.contacts = get("contacts")
        self.context = InboundContext.from_dict(get("context"))
        self.context_status = get("context_status")
        self.file = InboundMedia.from_dict(get("file"))
        self.image = InboundMedia.from_dict(get("image"))
        self.location = InboundLocation.from_dict(get("location"))
        self.message_type = get("message_type")
        self.order = InboundOrder.from_dict(get("order"))
        self.profile = EventProfile.from_dict(get("profile"))
        self.provider_message = get("provider_message")
        self.reaction = InboundReaction.from_dict(get("reaction"))
        self.reply = InboundReply.from_dict(get("reply"))
        self.sticker = InboundMedia.from_dict(get("sticker"))
        self.text = get("text")
        self.video = InboundMedia.from_dict(get("video"))
        self.whatsapp = InboundWhatsappMessageWhatsapp.from_dict(get("whatsapp"))
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
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.message_uuid, source, "message_uuid"):
            data["message_uuid"] = plain(self.message_uuid)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.self_, source, "_self"):
            data["_self"] = plain(self.self_)
        if kept(self.audio, source, "audio"):
            data["audio"] = plain(self.audio)
        if kept(self.button, source, "button"):
            data["button"] = plain(self.button)
        if kept(self.client_ref, source, "client_ref"):
            data["client_ref"] = plain(self.client_ref)
        if kept(self.contacts, source, "contacts"):
            data["contacts"] = plain(self.contacts)
        if kept(self.context, source, "context"):
            data["context"] = plain(self.context)
        if kept(self.context_status, source, "context_status"):
            data["context_status"] = plain(self.context_status)
        if kept(self.file, source, "file"):
            data["file"] = plain(self.file)
        if kept(self.image, source, "image"):
            data["image"] = plain(self.image)
        if kept(self.location, source, "location"):
            data["location"] = plain(self.location)
        if kept(self.message_type, source, "message_type"):
            data["message_type"] = plain(self.message_type)
        if kept(self.order, source, "order"):
            data["order"] = plain(self.order)
        if kept(self.profile, source, "profile"):
            data["profile"] = plain(self.profile)
        if kept(self.provider_message, source, "provider_message"):
            data["provider_message"] = plain(self.provider_message)
        if kept(self.reaction, source, "reaction"):
            data["reaction"] = plain(self.reaction)
        if kept(self.reply, source, "reply"):
            data["reply"] = plain(self.reply)
        if kept(self.sticker, source, "sticker"):
            data["sticker"] = plain(self.sticker)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if kept(self.video, source, "video"):
            data["video"] = plain(self.video)
        if kept(self.whatsapp, source, "whatsapp"):
            data["whatsapp"] = plain(self.whatsapp)
        data.update(plain(self.additional_properties))
        return data
