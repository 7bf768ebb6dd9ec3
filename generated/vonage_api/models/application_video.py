"""The model ``ApplicationVideo``."""

from __future__ import annotations

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref

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

    RULE = Object(
        "#/components/schemas/ApplicationVideo",
        properties={
            "storage": Ref(lambda: ApplicationVideoStorage.RULE),
            "webhooks": Ref(lambda: ApplicationVideoWebhooks.RULE),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"storage": ApplicationVideoStorage, "webhooks": ApplicationVideoWebhooks})
