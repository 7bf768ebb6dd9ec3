"""The webhook ``#/x-webhooks/video_broadcast``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.video_broadcast import VideoBroadcast


def _decode(data: Any) -> VideoBroadcast:
    """Decode the fields of an event."""
    result: VideoBroadcast = VideoBroadcast.from_dict(data)
    return result


VIDEO_BROADCAST: Webhook[VideoBroadcast] = Webhook(
    name="video_broadcast",
    pointer="#/x-webhooks/video_broadcast",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=_decode,
    models=(VideoBroadcast,),
)
"""Status of a broadcast.

Sent to the Video webhook `broadcast_status` of the application.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
