from __future__ import annotations

from oas_runtime.model.model import Model


class MessageStatusEventWhatsappConversationOrigin(Model):
    """``origin`` of ``conversation`` of ``whatsapp`` of ``MessageStatusEvent``.

    Schema:
    ``#/components/schemas/MessageStatusEvent/properties/whatsapp/properties/conversation/properties/origin``
    """

    type: str | None = None
    """Origin of the conversation."""
