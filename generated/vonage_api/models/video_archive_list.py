from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .video_archive import VideoArchive


class VideoArchiveList(Model):
    """A page of archives.

    Schema: ``#/components/schemas/VideoArchiveList``
    """

    count: int | None = None
    """Total number of results."""
    items: list[VideoArchive] = field(factory=Absent)
    """The results, the newest first."""

    _SCALARS = {"count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"items": ListOf(VideoArchive)})
