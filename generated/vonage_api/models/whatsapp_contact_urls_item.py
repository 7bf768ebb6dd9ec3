from __future__ import annotations

from oas_runtime.model.model import Model


class WhatsappContactUrlsItem(Model):
    """An item of ``urls`` of ``WhatsappContact``.

    Schema: ``#/components/schemas/WhatsappContact/properties/urls/items``
    """

    type: str | None = None
    """Kind, such as home or work."""
    url: str | None = None
    """URL."""
