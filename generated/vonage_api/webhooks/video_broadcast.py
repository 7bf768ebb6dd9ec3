"""The webhook ``#/x-webhooks/video_broadcast``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.video_broadcast import VideoBroadcast

VIDEO_BROADCAST: Webhook[VideoBroadcast] = Webhook(
    name="video_broadcast",
    pointer="#/x-webhooks/video_broadcast",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=function_of(VideoBroadcast),
    models=(VideoBroadcast,),
)
"""Status of a broadcast.

Sent to the Video webhook `broadcast_status` of the application.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
