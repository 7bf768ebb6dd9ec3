from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Boolean, Object, Ref, Rule, String

from .messages_capability_webhooks import MessagesCapabilityWebhooks


class MessagesCapability(Model):
    """Messages capability.

    Schema: ``#/components/schemas/MessagesCapability``
    """

    authenticate_inbound_media: bool | None = None
    """Whether media of inbound messages require a token."""
    version: Literal["v0.1", "v1"] | str | None = None
    """Version of the webhooks. The server's default is "v1"."""
    webhooks: MessagesCapabilityWebhooks | None = None

    _SCALARS = {"authenticate_inbound_media": (bool, None)}

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessagesCapability",
        properties={
            "authenticate_inbound_media": Boolean(),
            "version": String(enum=("v0.1", "v1")),
            "webhooks": Ref(lambda: MessagesCapabilityWebhooks.RULE),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"webhooks": MessagesCapabilityWebhooks})
