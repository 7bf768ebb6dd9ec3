"""The webhook ``#/x-webhooks/voice_recording``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
from ..models.voice_recording_event import VoiceRecordingEvent


def _decode(data: Any) -> VoiceRecordingEvent:
    """Decode the fields of an event."""
    result: VoiceRecordingEvent = VoiceRecordingEvent.from_dict(data)
    return result


VOICE_RECORDING: Webhook[VoiceRecordingEvent] = Webhook(
    name="voice_recording",
    pointer="#/x-webhooks/voice_recording",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="ignored",
    decode=_decode,
    models=(VoiceRecordingEvent,),
)
"""Recording webhook.

Sent to the `eventUrl` of a record action.

Comes as GET (query), POST (json). Signed by a token in the ``Authorization`` header. Any success will do as
the answer; its body is ignored.
"""
