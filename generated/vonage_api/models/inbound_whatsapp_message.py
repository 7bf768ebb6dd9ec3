from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import Absent, ListOf, date_time
from oas_runtime.model.model import Decoders, Model, Shape, field

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
from .whatsapp_contact import WhatsappContact


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
    contacts: list[WhatsappContact] = field(factory=Absent)
    """The contacts in the message."""
    context: InboundContext | None = None
    """The message that this message replies to."""
    context_status: Literal["none", "available", "unavailable"] | str | None = None
    """Whether `context` is available."""
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
    """Type of the message."""
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

    _JSON_NAMES = {"from_": "from", "self_": "_self"}

    _SHAPE = Shape(
        required={"channel", "from", "message_uuid", "timestamp", "to"}, fixed={"channel": "whatsapp"}
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "timestamp": date_time,
                "self_": InboundWhatsappMessageSelf,
                "audio": InboundMedia,
                "button": InboundButton,
                "contacts": ListOf(WhatsappContact),
                "context": InboundContext,
                "file": InboundMedia,
                "image": InboundMedia,
                "location": InboundLocation,
                "order": InboundOrder,
                "profile": EventProfile,
                "reaction": InboundReaction,
                "reply": InboundReply,
                "sticker": InboundMedia,
                "video": InboundMedia,
                "whatsapp": InboundWhatsappMessageWhatsapp,
            }
        )
