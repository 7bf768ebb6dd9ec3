from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Boolean, Integer, Object, Ref, Rule, String

from .voice_capability_webhooks import VoiceCapabilityWebhooks


class VoiceCapability(Model):
    """Voice capability.

    Schema: ``#/components/schemas/VoiceCapability``
    """

    conversations_ttl: int | None = None
    """Hours after which a conversation is deleted. From 1 to 9000. The server's default is 48."""
    leg_persistence_time: int | None = None
    """Days for which calls are available. From 1 to 31. The server's default is 2."""
    region: Literal["na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia"] | str | None = (
        None
    )
    """Region in which calls are processed."""
    signed_callbacks: bool | None = None
    """Whether webhooks carry a signed token. The server's default is True."""
    webhooks: VoiceCapabilityWebhooks | None = None

    _SCALARS = {
        "conversations_ttl": (int, None),
        "leg_persistence_time": (int, None),
        "signed_callbacks": (bool, None),
    }

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VoiceCapability",
        properties={
            "conversations_ttl": Integer(minimum=1, maximum=9000),
            "leg_persistence_time": Integer(minimum=1, maximum=31),
            "region": String(enum=("na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia")),
            "signed_callbacks": Boolean(),
            "webhooks": Ref(lambda: VoiceCapabilityWebhooks.RULE),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"webhooks": VoiceCapabilityWebhooks})
