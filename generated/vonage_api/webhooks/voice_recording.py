"""The webhook ``#/x-webhooks/voice_recording``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.voice_recording_event import VoiceRecordingEvent

VOICE_RECORDING: Webhook[VoiceRecordingEvent] = Webhook(
    name="voice_recording",
    pointer="#/x-webhooks/voice_recording",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=function_of(VoiceRecordingEvent),
    models=(VoiceRecordingEvent,),
)
"""Recording webhook.

Sent to the `eventUrl` of a record action.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success
status; the body is ignored.
"""
