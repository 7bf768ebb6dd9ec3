"""The webhook ``#/x-webhooks/video_sip``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.video_sip_event import VideoSipEvent

VIDEO_SIP: Webhook[VideoSipEvent] = Webhook(
    name="video_sip",
    pointer="#/x-webhooks/video_sip",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=function_of(VideoSipEvent),
    models=(VideoSipEvent,),
)
"""Event of a SIP call.

Sent to the Video webhooks `sip_call_*` of the application.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
