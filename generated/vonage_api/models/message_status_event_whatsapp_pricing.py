from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class MessageStatusEventWhatsappPricing(Model):
    """``pricing`` of ``whatsapp`` of ``MessageStatusEvent``.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/whatsapp/properties/pricing``
    """

    category: str | None = None
    """Category of the message."""
    pricing_model: Literal["PMP", "CBP"] | str | None = None
    """Pricing model."""
    type: Literal["regular", "free_customer_service", "free_entry_point"] | str | None = None
    """Pricing category."""
