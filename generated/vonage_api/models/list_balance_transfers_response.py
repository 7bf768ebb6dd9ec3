from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .list_balance_transfers_response_embedded import ListBalanceTransfersResponseEmbedded
from .self_link import SelfLink


class ListBalanceTransfersResponse(Model):
    """The response 200 of ``GET /accounts/{api_key}/balance-transfers``.

    Schema:
    ``#/paths/~1accounts~1{api_key}~1balance-transfers/get/responses/200/content/application~1json/schema``
    """

    embedded: ListBalanceTransfersResponseEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListBalanceTransfersResponseEmbedded, "links": SelfLink})
