from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .event_network import EventNetwork
from .event_usage import EventUsage
from .inbound_sms_message_sms import InboundSmsMessageSms


class InboundSmsMessage(Model):
    """An inbound SMS.

    Schema: ``#/components/schemas/InboundSmsMessage``
    """

    channel: Literal["sms"] | str
    """The channel of the message. Always 'sms'."""
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
    message_type: Literal["text"] | str | None = None
    """Type of the message. Always 'text'."""
    origin: EventNetwork | None = None
    """A network."""
    sms: InboundSmsMessageSms | None = None
    text: str | None = None
    """Text of the message."""
    usage: EventUsage | None = None
    """Price of a message."""

    _JSON_NAMES = {"from_": "from"}

    _SHAPE = Shape(
        required={"channel", "from", "message_uuid", "timestamp", "to"},
        fixed={"channel": "sms", "message_type": "text"},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {"timestamp": date_time, "origin": EventNetwork, "sms": InboundSmsMessageSms, "usage": EventUsage}
        )
