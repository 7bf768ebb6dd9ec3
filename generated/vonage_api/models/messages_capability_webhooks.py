from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule

from .application_post_webhook import ApplicationPostWebhook


class MessagesCapabilityWebhooks(Model):
    """``webhooks`` of ``MessagesCapability``.

    Schema: ``#/components/schemas/MessagesCapability/properties/webhooks``
    """

    inbound_url: ApplicationPostWebhook | None = None
    """A webhook of an application that is always called with POST."""
    status_url: ApplicationPostWebhook | None = None
    """A webhook of an application that is always called with POST."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessagesCapability/properties/webhooks",
        properties={
            "inbound_url": Ref(lambda: ApplicationPostWebhook.RULE),
            "status_url": Ref(lambda: ApplicationPostWebhook.RULE),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"inbound_url": ApplicationPostWebhook, "status_url": ApplicationPostWebhook})
