from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import Absent, ListOf, date_time
from oas_runtime.model.model import Decoders, Model, Shape, field

from .event_network import EventNetwork
from .inbound_attachment import InboundAttachment
from .inbound_media import InboundMedia
from .inbound_mms_message_mms import InboundMmsMessageMms


class InboundMmsMessage(Model):
    """An inbound MMS.

    Schema: ``#/components/schemas/InboundMmsMessage``
    """

    channel: Literal["mms"] | str
    """The channel of the message. Always 'mms'."""
    message_uuid: str
    """Identifier of the message."""
    to: str
    """Your number or name."""
    from_: str
    """Phone number or name of the sender. In JSON: ``from``."""
    timestamp: datetime | str
    """Time of the message."""
    audio: InboundMedia | None = None
    """An inbound file."""
    client_ref: str | None = None
    """The `client_ref` of the message that this message replies to."""
    content: list[InboundAttachment] = field(factory=Absent)
    """The attachments, if there are several."""
    file: InboundMedia | None = None
    """An inbound file."""
    image: InboundMedia | None = None
    """An inbound file."""
    message_type: Literal["text", "image", "vcard", "audio", "video", "file", "content"] | str | None = None
    """Type of the message."""
    mms: InboundMmsMessageMms | None = None
    origin: EventNetwork | None = None
    """A network."""
    text: str | None = None
    """Text of the message."""
    vcard: InboundMedia | None = None
    """An inbound file."""
    video: InboundMedia | None = None
    """An inbound file."""

    _JSON_NAMES = {"from_": "from"}

    _SHAPE = Shape(required={"channel", "from", "message_uuid", "timestamp", "to"}, fixed={"channel": "mms"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "timestamp": date_time,
                "audio": InboundMedia,
                "content": ListOf(InboundAttachment),
                "file": InboundMedia,
                "image": InboundMedia,
                "mms": InboundMmsMessageMms,
                "origin": EventNetwork,
                "vcard": InboundMedia,
                "video": InboundMedia,
            }
        )
