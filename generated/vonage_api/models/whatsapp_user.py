from __future__ import annotations

from oas_runtime.model.model import Model


class WhatsappUser(Model):
    """Identifiers of a WhatsApp user.

    Schema: ``#/components/schemas/WhatsappUser``
    """

    parent_user_id: str | None = None
    """Parent Business-scoped User ID of the user."""
    user_id: str | None = None
    """Business-scoped User ID of the user."""
    wa_id: str | None = None
    """Phone number of the user."""
