from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .application_list_embedded import ApplicationListEmbedded
from .page_links import PageLinks


class ApplicationList(Model):
    """A page of applications.

    Schema: ``#/components/schemas/ApplicationList``
    """

    embedded: ApplicationListEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""
    page: int | None = None
    """Number of this page, starting at 1."""
    page_size: int | None = None
    """Maximum number of applications per page."""
    total_items: int | None = None
    """Total number of applications."""
    total_pages: int | None = None
    """Total number of pages."""

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {
        "page": (int, None),
        "page_size": (int, None),
        "total_items": (int, None),
        "total_pages": (int, None),
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ApplicationListEmbedded, "links": PageLinks})
