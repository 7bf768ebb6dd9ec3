from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .. import codes as _codes
from .event_network import EventNetwork
from .event_profile import EventProfile
from .event_usage import EventUsage
from .message_status_event_error import MessageStatusEventError
from .message_status_event_sms import MessageStatusEventSms
from .message_status_event_whatsapp import MessageStatusEventWhatsapp
from .message_status_event_workflow import MessageStatusEventWorkflow


class MessageStatusEvent(Model):
    """Status of a message that you sent.

    Schema: ``#/components/schemas/MessageStatusEvent``
    """

    message_uuid: str
    """Identifier of the message."""
    to: str
    """Recipient: a phone number, or the identifier that the message was sent to."""
    from_: str
    """Sender of the message. In JSON: ``from``."""
    timestamp: datetime | str
    """Time of the event."""
    status: Literal["submitted", "delivered", "rejected", "undeliverable", "read"] | str
    """Status. Codes: ``codes.MessagesStatus``."""
    channel: Literal["sms", "mms", "rcs", "whatsapp", "messenger", "viber_service", "email"] | str
    """The channel of the message."""
    client_ref: str | None = None
    """The `client_ref` of the request."""
    destination: EventNetwork | None = None
    """A network."""
    error: MessageStatusEventError | None = None
    """Reason for the failure."""
    profile: EventProfile | None = None
    """Profile of a user."""
    sms: MessageStatusEventSms | None = None
    usage: EventUsage | None = None
    """Price of a message."""
    whatsapp: MessageStatusEventWhatsapp | None = None
    """Additional data of a WhatsApp message, for `delivered`."""
    workflow: MessageStatusEventWorkflow | None = None
    """The failover workflow that the message belongs to."""

    _JSON_NAMES = {"from_": "from"}

    _CODES = {"status": lambda: (_codes.MessagesStatus,)}

    _SHAPE = Shape(required={"channel", "from", "message_uuid", "status", "timestamp", "to"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "timestamp": date_time,
                "destination": EventNetwork,
                "error": MessageStatusEventError,
                "profile": EventProfile,
                "sms": MessageStatusEventSms,
                "usage": EventUsage,
                "whatsapp": MessageStatusEventWhatsapp,
                "workflow": MessageStatusEventWorkflow,
            }
        )
