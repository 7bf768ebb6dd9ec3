from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .number_pool_list_embedded import NumberPoolListEmbedded
from .number_pool_page_links import NumberPoolPageLinks


class NumberPoolList(Model):
    """A page of number pools.

    Schema: ``#/components/schemas/NumberPoolList``
    """

    embedded: NumberPoolListEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: NumberPoolPageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""
    page: int | None = None
    page_size: int | None = None
    total_items: int | None = None
    total_pages: int | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {
        "page": (int, None),
        "page_size": (int, None),
        "total_items": (int, None),
        "total_pages": (int, None),
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": NumberPoolListEmbedded, "links": NumberPoolPageLinks})
