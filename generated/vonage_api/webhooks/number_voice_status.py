"""The webhook ``#/x-webhooks/number_voice_status``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.number_voice_status import NumberVoiceStatus

NUMBER_VOICE_STATUS: Webhook[NumberVoiceStatus] = Webhook(
    name="number_voice_status",
    pointer="#/x-webhooks/number_voice_status",
    transports={"GET": ("query",), "POST": ("json", "form")},
    signature="none",
    reply="ignored",
    product="Numbers",
    setting="Sent to the `voiceStatusCallback` of a number.",
    decode=function_of(NumberVoiceStatus),
    models=(NumberVoiceStatus,),
)
"""End of a forwarded call.

Sent by GET (query), POST (json or form). Not signed. Reply with any success status; the body is ignored.
"""
