"""The webhook ``#/x-webhooks/voice_answer``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.voice_answer import VoiceAnswer


def _decode(data: Any) -> VoiceAnswer:
    """Decode the fields of an event."""
    result: VoiceAnswer = VoiceAnswer.from_dict(data)
    return result


VOICE_ANSWER: Webhook[VoiceAnswer] = Webhook(
    name="voice_answer",
    pointer="#/x-webhooks/voice_answer",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="required",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=_decode,
    models=(VoiceAnswer,),
)
"""Answer webhook of a call.

Sent to the `answer_url` of the call or of the application. A response that is not an NCCO causes an error
event and a request to the fallback URL.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. The reply needs a body.
"""
