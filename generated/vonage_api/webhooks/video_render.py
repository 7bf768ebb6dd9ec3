"""The webhook ``#/x-webhooks/video_render``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.video_render import VideoRender

VIDEO_RENDER: Webhook[VideoRender] = Webhook(
    name="video_render",
    pointer="#/x-webhooks/video_render",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=function_of(VideoRender),
    models=(VideoRender,),
)
"""Status of an Experience Composer.

Sent to the Video webhook `render_status` of the application.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
