"""The webhook ``#/x-webhooks/voice_fallback``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.voice_fallback import VoiceFallback


def _decode(data: Any) -> VoiceFallback:
    """Decode the fields of an event."""
    result: VoiceFallback = VoiceFallback.from_dict(data)
    return result


VOICE_FALLBACK: Webhook[VoiceFallback] = Webhook(
    name="voice_fallback",
    pointer="#/x-webhooks/voice_fallback",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="required",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=_decode,
    models=(VoiceFallback,),
)
"""Fallback webhook of a call.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. The reply needs a body.
"""
