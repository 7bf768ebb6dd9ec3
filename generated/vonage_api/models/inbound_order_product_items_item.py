from __future__ import annotations

from oas_runtime.model.model import Model


class InboundOrderProductItemsItem(Model):
    """An item of ``product_items`` of ``InboundOrder``.

    Schema: ``#/components/schemas/InboundOrder/properties/product_items/items``
    """

    currency: str | None = None
    """Currency of the price."""
    item_price: str | None = None
    """Price per unit."""
    product_retailer_id: str | None = None
    """Identifier of the product."""
    quantity: str | None = None
    """Quantity."""
