"""The webhook ``#/x-webhooks/voice_notify``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
from ..models.voice_notify_event import VoiceNotifyEvent


def _decode(data: Any) -> VoiceNotifyEvent:
    """Decode the fields of an event."""
    result: VoiceNotifyEvent = VoiceNotifyEvent.from_dict(data)
    return result


VOICE_NOTIFY: Webhook[VoiceNotifyEvent] = Webhook(
    name="voice_notify",
    pointer="#/x-webhooks/voice_notify",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="optional",
    decode=_decode,
    models=(VoiceNotifyEvent,),
)
"""Notify webhook.

Comes as GET (query), POST (json). Signed by a token in the ``Authorization`` header. The body of the answer
may say what to do next.
"""
