from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule

from .application_webhook import ApplicationWebhook


class RtcCapabilityWebhooks(Model):
    """``webhooks`` of ``RtcCapability``.

    Schema: ``#/components/schemas/RtcCapability/properties/webhooks``
    """

    event_url: ApplicationWebhook | None = None
    """A webhook of an application."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/RtcCapability/properties/webhooks",
        properties={"event_url": Ref(lambda: ApplicationWebhook.RULE)},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"event_url": ApplicationWebhook})
