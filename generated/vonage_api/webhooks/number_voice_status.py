"""The webhook ``#/x-webhooks/number_voice_status``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
from ..models.number_voice_status import NumberVoiceStatus


def _decode(data: Any) -> NumberVoiceStatus:
    """Decode the fields of an event."""
    result: NumberVoiceStatus = NumberVoiceStatus.from_dict(data)
    return result


NUMBER_VOICE_STATUS: Webhook[NumberVoiceStatus] = Webhook(
    name="number_voice_status",
    pointer="#/x-webhooks/number_voice_status",
    transports={"GET": ("query",), "POST": ("json", "form")},
    signature="none",
    reply="ignored",
    decode=_decode,
    models=(NumberVoiceStatus,),
)
"""End of a forwarded call.

Comes as GET (query), POST (json or form). The document knows of no signature. Any success will do as the
answer; its body is ignored.
"""
