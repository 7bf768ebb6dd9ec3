"""The webhook ``#/x-webhooks/video_render``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.video_render import VideoRender


def _decode(data: Any) -> VideoRender:
    """Decode the fields of an event."""
    result: VideoRender = VideoRender.from_dict(data)
    return result


VIDEO_RENDER: Webhook[VideoRender] = Webhook(
    name="video_render",
    pointer="#/x-webhooks/video_render",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=_decode,
    models=(VideoRender,),
)
"""Status of an Experience Composer.

Sent to the Video webhook `render_status` of the application.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
