"""The webhook ``#/x-webhooks/voice_event``."""

from __future__ import annotations

from oas_runtime.model.decode import Closest, function_of
from oas_runtime.operation.webhook import Webhook

from ..models.voice_error_event import VoiceErrorEvent
from ..models.voice_input_event import VoiceInputEvent
from ..models.voice_notify_event import VoiceNotifyEvent
from ..models.voice_recording_event import VoiceRecordingEvent
from ..models.voice_status_event import VoiceStatusEvent
from ..models.voice_transcription_event import VoiceTranscriptionEvent
from ..models.voice_transfer_event import VoiceTransferEvent

VOICE_EVENT: Webhook[
    VoiceStatusEvent
    | VoiceTransferEvent
    | VoiceRecordingEvent
    | VoiceTranscriptionEvent
    | VoiceInputEvent
    | VoiceNotifyEvent
    | VoiceErrorEvent
] = Webhook(
    name="voice_event",
    pointer="#/x-webhooks/voice_event",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="optional",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=function_of(
        Closest(
            VoiceStatusEvent,
            VoiceTransferEvent,
            VoiceRecordingEvent,
            VoiceTranscriptionEvent,
            VoiceInputEvent,
            VoiceNotifyEvent,
            VoiceErrorEvent,
        )
    ),
    models=(
        VoiceStatusEvent,
        VoiceTransferEvent,
        VoiceRecordingEvent,
        VoiceTranscriptionEvent,
        VoiceInputEvent,
        VoiceNotifyEvent,
        VoiceErrorEvent,
    ),
)
"""Event webhook of a call.

Sent to the `event_url` of the call, of the application or of an NCCO action: status changes, and all events
that have no URL of their own. An NCCO in the response is used for `machine`, `human` and `disconnected`, and
for a synchronous `connect`.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. The reply may have a
body.
"""
