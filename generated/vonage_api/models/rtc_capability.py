from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Boolean, Object, Ref, Rule

from .rtc_capability_webhooks import RtcCapabilityWebhooks


class RtcCapability(Model):
    """Conversations and the Client SDK.

    Schema: ``#/components/schemas/RtcCapability``
    """

    signed_callbacks: bool | None = None
    """Whether webhooks carry a signed token. The server's default is True."""
    webhooks: RtcCapabilityWebhooks | None = None

    _SCALARS = {"signed_callbacks": (bool, None)}

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/RtcCapability",
        properties={"signed_callbacks": Boolean(), "webhooks": Ref(lambda: RtcCapabilityWebhooks.RULE)},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"webhooks": RtcCapabilityWebhooks})
