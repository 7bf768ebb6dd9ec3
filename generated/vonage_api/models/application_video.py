from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule

from .application_video_storage import ApplicationVideoStorage
from .application_video_webhooks import ApplicationVideoWebhooks


class ApplicationVideo(Model):
    """Video capability.

    Schema: ``#/components/schemas/ApplicationVideo``
    """

    storage: ApplicationVideoStorage | None = None
    """Storage of archives."""
    webhooks: ApplicationVideoWebhooks | None = None
    """Webhooks for the events of Video, by kind."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationVideo",
        properties={
            "storage": Ref(lambda: ApplicationVideoStorage.RULE),
            "webhooks": Ref(lambda: ApplicationVideoWebhooks.RULE),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"storage": ApplicationVideoStorage, "webhooks": ApplicationVideoWebhooks})
