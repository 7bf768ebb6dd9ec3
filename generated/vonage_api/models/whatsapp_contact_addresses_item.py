from __future__ import annotations

from oas_runtime.model.model import Model


class WhatsappContactAddressesItem(Model):
    """An item of ``addresses`` of ``WhatsappContact``.

    Schema: ``#/components/schemas/WhatsappContact/properties/addresses/items``
    """

    city: str | None = None
    """City."""
    country: str | None = None
    """Country."""
    country_code: str | None = None
    """Code of the country."""
    postal_code: str | None = None
    """Postal code."""
    state: str | None = None
    """State."""
    street: str | None = None
    """Street."""
    type: str | None = None
    """Kind, such as home or work."""
