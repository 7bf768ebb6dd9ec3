from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .message_status_event_whatsapp_conversation_origin import MessageStatusEventWhatsappConversationOrigin


class MessageStatusEventWhatsappConversation(Model):
    """``conversation`` of ``whatsapp`` of ``MessageStatusEvent``.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/whatsapp/properties/conversation``
    """

    id: str | None = None
    """Identifier of the conversation."""
    origin: MessageStatusEventWhatsappConversationOrigin | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"origin": MessageStatusEventWhatsappConversationOrigin})
