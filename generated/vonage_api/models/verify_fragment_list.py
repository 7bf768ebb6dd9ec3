from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .page_links import PageLinks
from .verify_fragment_list_embedded import VerifyFragmentListEmbedded


class VerifyFragmentList(Model):
    """A page of fragments.

    Schema: ``#/components/schemas/VerifyFragmentList``
    """

    embedded: VerifyFragmentListEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: PageLinks | None = None
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
        return Decoders({"embedded": VerifyFragmentListEmbedded, "links": PageLinks})
