from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model

from .video_stream_layout import VideoStreamLayout


class VideoStreamLayouts(Model):
    """New layout classes of streams.

    Schema: ``#/components/schemas/VideoStreamLayouts``
    """

    items: list[VideoStreamLayout]
    """The streams to change."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"items": ListOf(VideoStreamLayout)})
