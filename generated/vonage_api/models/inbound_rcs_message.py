from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .inbound_button import InboundButton
from .inbound_location import InboundLocation
from .inbound_media import InboundMedia
from .inbound_reply import InboundReply


class InboundRcsMessage(Model):
    """An inbound RCS message.

    Schema: ``#/components/schemas/InboundRcsMessage``
    """

    channel: Literal["rcs"] | str
    """The channel of the message. Always 'rcs'."""
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
    button: InboundButton | None = None
    """A button that was pressed."""
    client_ref: str | None = None
    """The `client_ref` of the message that this message replies to."""
    context_status: str | None = None
    """Whether `context` is available."""
    file: InboundMedia | None = None
    """An inbound file."""
    image: InboundMedia | None = None
    """An inbound file."""
    location: InboundLocation | None = None
    """A location."""
    message_type: (
        Literal["text", "image", "video", "audio", "file", "vcard", "location", "reply", "button"]
        | str
        | None
    ) = None
    """Type of the message."""
    reply: InboundReply | None = None
    """The selected item of a list or of a set of buttons."""
    text: str | None = None
    """Text of the message."""
    vcard: InboundMedia | None = None
    """An inbound file."""
    video: InboundMedia | None = None
    """An inbound file."""

    _JSON_NAMES = {"from_": "from"}

    _SHAPE = Shape(required={"channel", "from", "message_uuid", "timestamp", "to"}, fixed={"channel": "rcs"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "timestamp": date_time,
                "audio": InboundMedia,
                "button": InboundButton,
                "file": InboundMedia,
                "image": InboundMedia,
                "location": InboundLocation,
                "reply": InboundReply,
                "vcard": InboundMedia,
                "video": InboundMedia,
            }
        )
