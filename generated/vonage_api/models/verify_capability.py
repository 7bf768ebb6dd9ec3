from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule, String

from .verify_capability_webhooks import VerifyCapabilityWebhooks


class VerifyCapability(Model):
    """Verify (version 2) capability.

    Schema: ``#/components/schemas/VerifyCapability``
    """

    version: Literal["v2"] | str | None = None
    """Always 'v2'. The server's default is "v2"."""
    webhooks: VerifyCapabilityWebhooks | None = None

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VerifyCapability",
        properties={"version": String(enum=("v2",)), "webhooks": Ref(lambda: VerifyCapabilityWebhooks.RULE)},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"webhooks": VerifyCapabilityWebhooks})
