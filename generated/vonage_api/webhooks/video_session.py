"""The webhook ``#/x-webhooks/video_session``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.video_session_event import VideoSessionEvent

VIDEO_SESSION: Webhook[VideoSessionEvent] = Webhook(
    name="video_session",
    pointer="#/x-webhooks/video_session",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=function_of(VideoSessionEvent),
    models=(VideoSessionEvent,),
)
"""Event of a Video session.

Sent to the Video webhooks `session_*`, `connection_*` and `stream_*` of the application. Repeated for 24
hours until the response is a success.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
