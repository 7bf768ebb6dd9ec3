from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .whatsapp_referral import WhatsappReferral
from .whatsapp_referred_product import WhatsappReferredProduct
from .whatsapp_user import WhatsappUser


class InboundWhatsappMessageWhatsapp(Model):
    """``whatsapp`` of part 2 of ``InboundWhatsappMessage``.

    Schema: ``#/components/schemas/InboundWhatsappMessage/allOf/1/properties/whatsapp``
    """

    referral: WhatsappReferral | None = None
    """The advertisement or post that led to a message."""
    sender: WhatsappUser | None = None
    """Identifiers of a WhatsApp user."""
    waba_id: str | None = None
    """Your business account."""
    whatsapp_referred_product: WhatsappReferredProduct | None = None
    """The product that a message refers to."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "referral": WhatsappReferral,
                "sender": WhatsappUser,
                "whatsapp_referred_product": WhatsappReferredProduct,
            }
        )
