"""The webhook ``#/x-webhooks/messages_status``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
from ..models.message_status_event import MessageStatusEvent


def _decode(data: Any) -> MessageStatusEvent:
    """Decode the fields of an event."""
    result: MessageStatusEvent = MessageStatusEvent.from_dict(data)
    return result


MESSAGES_STATUS: Webhook[MessageStatusEvent] = Webhook(
    name="messages_status",
    pointer="#/x-webhooks/messages_status",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    decode=_decode,
    models=(MessageStatusEvent,),
)
"""Message status.

Comes as POST (json). Signed by a token in the ``Authorization`` header. Any success will do as the answer;
its body is ignored.
"""
