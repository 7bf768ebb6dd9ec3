from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class VideoStream(Model):
    """A stream of a session.

    Schema: ``#/components/schemas/VideoStream``
    """

    id: str
    """Identifier of the stream (UUID)."""
    layout_class_list: list[str] = field(factory=Absent)
    """Layout classes of the stream. In JSON: ``layoutClassList``."""
    name: str | None = None
    """Name given by the publisher. Can be empty."""
    video_type: Literal["camera", "screen", "custom"] | str | None = None
    """Kind of video. Not present for streams without video. In JSON: ``videoType``."""

    _JSON_NAMES = {"layout_class_list": "layoutClassList", "video_type": "videoType"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"layout_class_list": ListOf()})
