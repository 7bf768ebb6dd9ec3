"""The webhook ``#/x-webhooks/voice_fallback``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.voice_fallback import VoiceFallback

VOICE_FALLBACK: Webhook[VoiceFallback] = Webhook(
    name="voice_fallback",
    pointer="#/x-webhooks/voice_fallback",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="required",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=function_of(VoiceFallback),
    models=(VoiceFallback,),
)
"""Fallback webhook of a call.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. The reply needs a body.
"""
