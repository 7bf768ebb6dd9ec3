"""The webhook ``#/x-webhooks/voice_transcription``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
from ..models.voice_transcription_event import VoiceTranscriptionEvent


def _decode(data: Any) -> VoiceTranscriptionEvent:
    """Decode the fields of an event."""
    result: VoiceTranscriptionEvent = VoiceTranscriptionEvent.from_dict(data)
    return result


VOICE_TRANSCRIPTION: Webhook[VoiceTranscriptionEvent] = Webhook(
    name="voice_transcription",
    pointer="#/x-webhooks/voice_transcription",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="ignored",
    decode=_decode,
    models=(VoiceTranscriptionEvent,),
)
"""Transcription webhook.

Sent to the `eventUrl` of a transcription.

Comes as GET (query), POST (json). Signed by a token in the ``Authorization`` header. Any success will do as
the answer; its body is ignored.
"""
