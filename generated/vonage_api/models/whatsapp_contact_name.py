from __future__ import annotations

from oas_runtime.model.model import Model


class WhatsappContactName(Model):
    """``name`` of ``WhatsappContact``.

    Schema: ``#/components/schemas/WhatsappContact/properties/name``
    """

    first_name: str | None = None
    """First name."""
    formatted_name: str | None = None
    """Full name."""
    last_name: str | None = None
    """Last name."""
    middle_name: str | None = None
    """Middle name."""
    prefix: str | None = None
    """Text before the name."""
    suffix: str | None = None
    """Text after the name."""
