from __future__ import annotations

from oas_runtime.model.model import Model


class WhatsappContactEmailsItem(Model):
    """An item of ``emails`` of ``WhatsappContact``.

    Schema: ``#/components/schemas/WhatsappContact/properties/emails/items``
    """

    email: str | None = None
    """E-mail address."""
    type: str | None = None
    """Kind, such as home or work."""
