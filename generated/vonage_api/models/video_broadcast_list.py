from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .video_broadcast import VideoBroadcast


class VideoBroadcastList(Model):
    """A page of broadcasts.

    Schema: ``#/components/schemas/VideoBroadcastList``
    """

    count: int | None = None
    """Total number of results."""
    items: list[VideoBroadcast] = field(factory=Absent)

    _SCALARS = {"count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"items": ListOf(VideoBroadcast)})
