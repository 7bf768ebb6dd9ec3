"""The webhook ``#/x-webhooks/video_archive``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.video_archive import VideoArchive

VIDEO_ARCHIVE: Webhook[VideoArchive] = Webhook(
    name="video_archive",
    pointer="#/x-webhooks/video_archive",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    setting="Signed where the secret of this kind of webhook is set in the dashboard.",
    decode=function_of(VideoArchive),
    models=(VideoArchive,),
)
"""Status of an archive.

Sent to the Video webhook `archive_status` of the application. The order of events is not guaranteed.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
