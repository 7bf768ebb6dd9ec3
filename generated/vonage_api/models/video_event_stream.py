from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .video_event_connection import VideoEventConnection


class VideoEventStream(Model):
    """A stream in an event.

    Schema: ``#/components/schemas/VideoEventStream``
    """

    connection: VideoEventConnection | None = None
    """A connection in an event."""
    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""
    id: str | None = None
    """Identifier of the stream."""
    name: str | None = None
    """Name given by the publisher."""
    video_type: str | None = None
    """Kind of video, such as `camera`, `screen` or `custom`. In JSON: ``videoType``."""

    _JSON_NAMES = {"created_at": "createdAt", "video_type": "videoType"}

    _SCALARS = {"created_at": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"connection": VideoEventConnection})
