from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule

from .application_post_webhook import ApplicationPostWebhook


class VerifyCapabilityWebhooks(Model):
    """``webhooks`` of ``VerifyCapability``.

    Schema: ``#/components/schemas/VerifyCapability/properties/webhooks``
    """

    status_url: ApplicationPostWebhook | None = None
    """A webhook of an application that is always called with POST."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VerifyCapability/properties/webhooks",
        properties={"status_url": Ref(lambda: ApplicationPostWebhook.RULE)},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"status_url": ApplicationPostWebhook})
