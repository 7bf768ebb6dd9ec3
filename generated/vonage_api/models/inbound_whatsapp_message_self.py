from __future__ import annotations

from oas_runtime.model.model import Model


class InboundWhatsappMessageSelf(Model):
    """Link to this message in its region.

    Schema: ``#/components/schemas/InboundWhatsappMessage/allOf/1/properties/_self``
    """

    href: str | None = None
    """URL for updating the status of this message."""
