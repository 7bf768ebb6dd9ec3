"""The webhook ``#/x-webhooks/video_captions``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.video_captions_event import VideoCaptionsEvent


def _decode(data: Any) -> VideoCaptionsEvent:
    """Decode the fields of an event."""
    result: VideoCaptionsEvent = VideoCaptionsEvent.from_dict(data)
    return result


VIDEO_CAPTIONS: Webhook[VideoCaptionsEvent] = Webhook(
    name="video_captions",
    pointer="#/x-webhooks/video_captions",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=_decode,
    models=(VideoCaptionsEvent,),
)
"""Status of live captions.

Sent to `status_callback_url` of the request, otherwise to the Video webhook `captions_status` of the
application.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
