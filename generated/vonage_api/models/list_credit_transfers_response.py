from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .list_credit_transfers_response_embedded import ListCreditTransfersResponseEmbedded
from .self_link import SelfLink


class ListCreditTransfersResponse(Model):
    """The response 200 of ``GET /accounts/{api_key}/credit-transfers``.

    Schema:
    ``#/paths/~1accounts~1{api_key}~1credit-transfers/get/responses/200/content/application~1json/schema``
    """

    embedded: ListCreditTransfersResponseEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListCreditTransfersResponseEmbedded, "links": SelfLink})
