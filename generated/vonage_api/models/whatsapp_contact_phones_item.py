from __future__ import annotations

from oas_runtime.model.model import Model


class WhatsappContactPhonesItem(Model):
    """An item of ``phones`` of ``WhatsappContact``.

    Schema: ``#/components/schemas/WhatsappContact/properties/phones/items``
    """

    phone: str | None = None
    """Phone number."""
    type: str | None = None
    """Kind, such as home or work."""
