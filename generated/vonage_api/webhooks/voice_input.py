"""The webhook ``#/x-webhooks/voice_input``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
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
    decode=_decode,
    models=(VoiceInputEvent,),
)
"""Input webhook.

Sent to the `eventUrl` of an input action. In asynchronous mode each key is sent separately and the response
is ignored.

Comes as GET (query), POST (json). Signed by a token in the ``Authorization`` header. The body of the answer
is needed.
"""
