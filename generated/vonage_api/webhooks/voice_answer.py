"""The webhook ``#/x-webhooks/voice_answer``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.voice_answer import VoiceAnswer

VOICE_ANSWER: Webhook[VoiceAnswer] = Webhook(
    name="voice_answer",
    pointer="#/x-webhooks/voice_answer",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="required",
    product="Voice",
    setting="Sent to the Voice URLs of an application, of a call or of an NCCO action.",
    decode=function_of(VoiceAnswer),
    models=(VoiceAnswer,),
)
"""Answer webhook of a call.

Sent to the `answer_url` of the call or of the application. A response that is not an NCCO causes an error
event and a request to the fallback URL.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. The reply needs a body.
"""
