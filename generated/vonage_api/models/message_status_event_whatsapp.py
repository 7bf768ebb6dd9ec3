from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .message_status_event_whatsapp_conversation import MessageStatusEventWhatsappConversation
from .message_status_event_whatsapp_pricing import MessageStatusEventWhatsappPricing
from .whatsapp_user import WhatsappUser


class MessageStatusEventWhatsapp(Model):
    """Additional data of a WhatsApp message, for `delivered`.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/whatsapp``
    """

    conversation: MessageStatusEventWhatsappConversation | None = None
    pricing: MessageStatusEventWhatsappPricing | None = None
    recipient: WhatsappUser | None = None
    """Identifiers of a WhatsApp user."""
    waba_id: str | None = None
    """Your business account."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "conversation": MessageStatusEventWhatsappConversation,
                "pricing": MessageStatusEventWhatsappPricing,
                "recipient": WhatsappUser,
            }
        )
