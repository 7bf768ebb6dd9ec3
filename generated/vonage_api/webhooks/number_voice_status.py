"""The webhook ``#/x-webhooks/number_voice_status``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

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
    product="Numbers",
    setting="Sent to the `voiceStatusCallback` of a number.",
    decode=_decode,
    models=(NumberVoiceStatus,),
)
"""End of a forwarded call.

Sent by GET (query), POST (json or form). Not signed. Reply with any success status; the body is ignored.
"""
