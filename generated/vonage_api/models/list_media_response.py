from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .list_media_response_embedded import ListMediaResponseEmbedded
from .page_links import PageLinks


class ListMediaResponse(Model):
    """The response 200 of ``GET /v3/media``.

    Schema: ``#/paths/~1v3~1media/get/responses/200/content/application~1json/schema``
    """

    embedded: ListMediaResponseEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""
    count: int | None = None
    """Number of matching files."""
    page_index: int | None = None
    page_size: int | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"count": (int, None), "page_index": (int, None), "page_size": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListMediaResponseEmbedded, "links": PageLinks})
