from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .inbound_order_product_items_item import InboundOrderProductItemsItem


class InboundOrder(Model):
    """An order of products.

    Schema: ``#/components/schemas/InboundOrder``
    """

    catalog_id: str | None = None
    """Identifier of the catalogue."""
    product_items: list[InboundOrderProductItemsItem] = field(factory=Absent)
    """The ordered products."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"product_items": ListOf(InboundOrderProductItemsItem)})
