from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .inbound_context import InboundContext
from .inbound_media import InboundMedia


class InboundViberMessage(Model):
    """An inbound Viber message.

    Schema: ``#/components/schemas/InboundViberMessage``
    """

    channel: Literal["viber_service"] | str
    """The channel of the message. Always 'viber_service'."""
    message_uuid: str
    """Identifier of the message."""
    to: str
    """Your number or name."""
    from_: str
    """Phone number or name of the sender. In JSON: ``from``."""
    timestamp: datetime | str
    """Time of the message."""
    client_ref: str | None = None
    """The `client_ref` of the message that this message replies to."""
    context: InboundContext | None = None
    """The message that this message replies to."""
    file: InboundMedia | None = None
    """An inbound file."""
    image: InboundMedia | None = None
    """An inbound file."""
    message_type: Literal["text", "image", "video", "file"] | str | None = None
    """Type of the message."""
    text: str | None = None
    """Text of the message."""
    video: InboundMedia | None = None
    """An inbound file."""

    _JSON_NAMES = {"from_": "from"}

    _SHAPE = Shape(
        required={"channel", "from", "message_uuid", "timestamp", "to"}, fixed={"channel": "viber_service"}
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "timestamp": date_time,
                "context": InboundContext,
                "file": InboundMedia,
                "image": InboundMedia,
                "video": InboundMedia,
            }
        )
