from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Decoders, Model

from .search_things_response_embedded import SearchThingsResponseEmbedded


class SearchThingsResponse(Model):
    """The response 200 of ``GET /things``.

    Schema: ``#/paths/~1things/get/responses/200/content/application~1json/schema``
    """

    embedded: SearchThingsResponseEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: dict[str, Any] | None = None
    """In JSON: ``_links``."""
    count: int | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": SearchThingsResponseEmbedded})
