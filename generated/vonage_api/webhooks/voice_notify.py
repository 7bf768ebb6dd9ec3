"""The webhook ``#/x-webhooks/voice_notify``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.voice_notify_event import VoiceNotifyEvent

VOICE_NOTIFY: Webhook[VoiceNotifyEvent] = Webhook(
    name="voice_notify",
    pointer="#/x-webhooks/voice_notify",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="optional",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=function_of(VoiceNotifyEvent),
    models=(VoiceNotifyEvent,),
)
"""Notify webhook.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. The reply may have a
body.
"""
