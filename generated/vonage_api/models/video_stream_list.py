from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .video_stream import VideoStream


class VideoStreamList(Model):
    """The streams of a session.

    Schema: ``#/components/schemas/VideoStreamList``
    """

    count: int | None = None
    """Number of results."""
    items: list[VideoStream] = field(factory=Absent)

    _SCALARS = {"count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"items": ListOf(VideoStream)})
