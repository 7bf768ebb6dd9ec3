"""The webhook ``#/x-webhooks/voice_transcription``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.voice_transcription_event import VoiceTranscriptionEvent

VOICE_TRANSCRIPTION: Webhook[VoiceTranscriptionEvent] = Webhook(
    name="voice_transcription",
    pointer="#/x-webhooks/voice_transcription",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=function_of(VoiceTranscriptionEvent),
    models=(VoiceTranscriptionEvent,),
)
"""Transcription webhook.

Sent to the `eventUrl` of a transcription.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success
status; the body is ignored.
"""
