from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .call_list_embedded import CallListEmbedded
from .page_links import PageLinks


class CallList(Model):
    """A page of calls.

    Schema: ``#/components/schemas/CallList``
    """

    embedded: CallListEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""
    count: int | None = None
    """Total number of calls on all pages."""
    page_size: int | None = None
    """Maximum number of calls per page."""
    record_index: int | None = None
    """Index of the first call of this page, as in the request."""

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"count": (int, None), "page_size": (int, None), "record_index": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": CallListEmbedded, "links": PageLinks})
