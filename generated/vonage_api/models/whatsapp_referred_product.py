from __future__ import annotations

from oas_runtime.model.model import Model


class WhatsappReferredProduct(Model):
    """The product that a message refers to.

    Schema: ``#/components/schemas/WhatsappReferredProduct``
    """

    catalog_id: str | None = None
    """Identifier of the catalogue."""
    product_retailer_id: str | None = None
    """Identifier of the product."""
