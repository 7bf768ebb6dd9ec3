"""The model ``InboundWhatsappMessageWhatsapp``."""

from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Decoders, Model

from .whatsapp_user import WhatsappUser


class InboundWhatsappMessageWhatsapp(Model):
    """``whatsapp`` of part 2 of ``InboundWhatsappMessage``.

    Schema: ``#/components/schemas/InboundWhatsappMessage/allOf/1/properties/whatsapp``
    """

    referral: dict[str, Any] | None = None
    """The advertisement that led to the message."""
    sender: WhatsappUser | None = None
    """Identifiers of a WhatsApp user."""
    waba_id: str | None = None
    """Your business account."""
    whatsapp_referred_product: dict[str, Any] | None = None
    """The product that the message refers to."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"sender": WhatsappUser})
