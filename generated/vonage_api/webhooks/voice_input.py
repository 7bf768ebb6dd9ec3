"""The webhook ``#/x-webhooks/voice_input``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.voice_input_event import VoiceInputEvent

VOICE_INPUT: Webhook[VoiceInputEvent] = Webhook(
    name="voice_input",
    pointer="#/x-webhooks/voice_input",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="required",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=function_of(VoiceInputEvent),
    models=(VoiceInputEvent,),
)
"""Input webhook.

Sent to the `eventUrl` of an input action. In asynchronous mode each key is sent separately and the response
is ignored.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. The reply needs a body.
"""
