"""The webhook ``#/x-webhooks/voice_fallback``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
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
    decode=_decode,
    models=(VoiceFallback,),
)
"""Fallback webhook of a call.

Comes as GET (query), POST (json). Signed by a token in the ``Authorization`` header. The body of the answer
is needed.
"""
