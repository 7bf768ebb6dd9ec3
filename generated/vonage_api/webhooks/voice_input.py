"""The webhook ``#/x-webhooks/voice_input``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.voice_input_event import VoiceInputEvent


def _decode(data: Any) -> VoiceInputEvent:
    """Decode the fields of an event."""
    result: VoiceInputEvent = VoiceInputEvent.from_dict(data)
    return result


VOICE_INPUT: Webhook[VoiceInputEvent] = Webhook(
    name="voice_input",
    pointer="#/x-webhooks/voice_input",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="required",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=_decode,
    models=(VoiceInputEvent,),
)
"""Input webhook.

Sent to the `eventUrl` of an input action. In asynchronous mode each key is sent separately and the response
is ignored.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. The reply needs a body.
"""
