from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .media_item import MediaItem


class ListMediaResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /v3/media``.

    Schema: ``#/paths/~1v3~1media/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    media: list[MediaItem] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"media": ListOf(MediaItem)})
