from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule

from .voice_answer_webhook import VoiceAnswerWebhook
from .voice_event_webhook import VoiceEventWebhook


class VoiceCapabilityWebhooks(Model):
    """``webhooks`` of ``VoiceCapability``.

    Schema: ``#/components/schemas/VoiceCapability/properties/webhooks``
    """

    answer_url: VoiceAnswerWebhook | None = None
    """Webhook that returns the NCCO of a call."""
    event_url: VoiceEventWebhook | None = None
    """Webhook that receives the events of calls."""
    fallback_answer_url: VoiceAnswerWebhook | None = None
    """Webhook that returns the NCCO of a call."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VoiceCapability/properties/webhooks",
        properties={
            "answer_url": Ref(lambda: VoiceAnswerWebhook.RULE),
            "event_url": Ref(lambda: VoiceEventWebhook.RULE),
            "fallback_answer_url": Ref(lambda: VoiceAnswerWebhook.RULE),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "answer_url": VoiceAnswerWebhook,
                "event_url": VoiceEventWebhook,
                "fallback_answer_url": VoiceAnswerWebhook,
            }
        )
