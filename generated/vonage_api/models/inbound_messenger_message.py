from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .inbound_media import InboundMedia


class InboundMessengerMessage(Model):
    """An inbound Facebook Messenger message.

    Schema: ``#/components/schemas/InboundMessengerMessage``
    """

    channel: Literal["messenger"] | str
    """The channel of the message. Always 'messenger'."""
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
    file: InboundMedia | None = None
    """An inbound file."""
    image: InboundMedia | None = None
    """An inbound file."""
    message_type: Literal["text", "image", "video", "file", "audio", "unsupported"] | str | None = None
    """Type of the message."""
    text: str | None = None
    """Text of the message."""
    video: InboundMedia | None = None
    """An inbound file."""

    _JSON_NAMES = {"from_": "from"}

    _SHAPE = Shape(
        required={"channel", "from", "message_uuid", "timestamp", "to"}, fixed={"channel": "messenger"}
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "timestamp": date_time,
                "audio": InboundMedia,
                "file": InboundMedia,
                "image": InboundMedia,
                "video": InboundMedia,
            }
        )
