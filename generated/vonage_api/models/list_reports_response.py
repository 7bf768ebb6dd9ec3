from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .list_reports_response_embedded import ListReportsResponseEmbedded
from .self_link import SelfLink


class ListReportsResponse(Model):
    """A page of reports.

    Schema: ``#/paths/~1v2~1reports/get/responses/200/content/application~1json/schema``
    """

    embedded: ListReportsResponseEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListReportsResponseEmbedded, "links": SelfLink})
