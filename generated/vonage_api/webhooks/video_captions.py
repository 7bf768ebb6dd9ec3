"""The webhook ``#/x-webhooks/video_captions``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.video_captions_event import VideoCaptionsEvent

VIDEO_CAPTIONS: Webhook[VideoCaptionsEvent] = Webhook(
    name="video_captions",
    pointer="#/x-webhooks/video_captions",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=function_of(VideoCaptionsEvent),
    models=(VideoCaptionsEvent,),
)
"""Status of live captions.

Sent to `status_callback_url` of the request, otherwise to the Video webhook `captions_status` of the
application.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
