"""The webhook ``#/x-webhooks/video_archive``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.video_archive import VideoArchive


def _decode(data: Any) -> VideoArchive:
    """Decode the fields of an event."""
    result: VideoArchive = VideoArchive.from_dict(data)
    return result


VIDEO_ARCHIVE: Webhook[VideoArchive] = Webhook(
    name="video_archive",
    pointer="#/x-webhooks/video_archive",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=_decode,
    models=(VideoArchive,),
)
"""Status of an archive.

Sent to the Video webhook `archive_status` of the application. The order of events is not guaranteed.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
