from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape


class InboundOtherMessage(Model):
    """Fields of all inbound messages.

    Schema: ``#/components/schemas/InboundOtherMessage``
    """

    channel: str
    """The channel of the message."""
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
    message_type: str | None = None
    """Type of the message."""
    text: str | None = None
    """Text of the message."""

    _JSON_NAMES = {"from_": "from"}

    _SHAPE = Shape(required={"channel", "from", "message_uuid", "timestamp", "to"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"timestamp": date_time})
