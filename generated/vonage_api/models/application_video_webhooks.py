from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule

from .application_video_webhook import ApplicationVideoWebhook


class ApplicationVideoWebhooks(Model):
    """Webhooks for the events of Video, by kind.

    Schema: ``#/components/schemas/ApplicationVideo/properties/webhooks``
    """

    archive_status: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    broadcast_status: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    captions_status: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    connection_created: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    connection_destroyed: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    render_status: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    session_created: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    session_destroyed: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    session_notification: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    sip_call_created: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    sip_call_destroyed: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    sip_call_mute_forced: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    sip_call_updated: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    stream_created: ApplicationVideoWebhook | None = None
    """A webhook of Video."""
    stream_destroyed: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationVideo/properties/webhooks",
        properties={
            "archive_status": Ref(lambda: ApplicationVideoWebhook.RULE),
            "broadcast_status": Ref(lambda: ApplicationVideoWebhook.RULE),
            "captions_status": Ref(lambda: ApplicationVideoWebhook.RULE),
            "connection_created": Ref(lambda: ApplicationVideoWebhook.RULE),
            "connection_destroyed": Ref(lambda: ApplicationVideoWebhook.RULE),
            "render_status": Ref(lambda: ApplicationVideoWebhook.RULE),
            "session_created": Ref(lambda: ApplicationVideoWebhook.RULE),
            "session_destroyed": Ref(lambda: ApplicationVideoWebhook.RULE),
            "session_notification": Ref(lambda: ApplicationVideoWebhook.RULE),
            "sip_call_created": Ref(lambda: ApplicationVideoWebhook.RULE),
            "sip_call_destroyed": Ref(lambda: ApplicationVideoWebhook.RULE),
            "sip_call_mute_forced": Ref(lambda: ApplicationVideoWebhook.RULE),
            "sip_call_updated": Ref(lambda: ApplicationVideoWebhook.RULE),
            "stream_created": Ref(lambda: ApplicationVideoWebhook.RULE),
            "stream_destroyed": Ref(lambda: ApplicationVideoWebhook.RULE),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "archive_status": ApplicationVideoWebhook,
                "broadcast_status": ApplicationVideoWebhook,
                "captions_status": ApplicationVideoWebhook,
                "connection_created": ApplicationVideoWebhook,
                "connection_destroyed": ApplicationVideoWebhook,
                "render_status": ApplicationVideoWebhook,
                "session_created": ApplicationVideoWebhook,
                "session_destroyed": ApplicationVideoWebhook,
                "session_notification": ApplicationVideoWebhook,
                "sip_call_created": ApplicationVideoWebhook,
                "sip_call_destroyed": ApplicationVideoWebhook,
                "sip_call_mute_forced": ApplicationVideoWebhook,
                "sip_call_updated": ApplicationVideoWebhook,
                "stream_created": ApplicationVideoWebhook,
                "stream_destroyed": ApplicationVideoWebhook,
            }
        )
