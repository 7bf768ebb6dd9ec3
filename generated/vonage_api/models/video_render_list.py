from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .video_render import VideoRender


class VideoRenderList(Model):
    """A page of Experience Composers.

    Schema: ``#/components/schemas/VideoRenderList``
    """

    count: int | None = None
    """Total number of results."""
    items: list[VideoRender] = field(factory=Absent)
    """The results, the newest first."""

    _SCALARS = {"count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"items": ListOf(VideoRender)})
