from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .whatsapp_referred_product import WhatsappReferredProduct


class InboundContext(Model):
    """The message that this message replies to.

    Schema: ``#/components/schemas/InboundContext``
    """

    message_from: str | None = None
    """The sender of that message."""
    message_uuid: str | None = None
    """Identifier of that message."""
    whatsapp_referred_product: WhatsappReferredProduct | None = None
    """The product that a message refers to."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"whatsapp_referred_product": WhatsappReferredProduct})
