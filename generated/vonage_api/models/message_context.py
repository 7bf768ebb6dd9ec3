from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class MessageContext(Model):
    """The message that this message replies or reacts to (WhatsApp).

    Schema: ``#/components/schemas/MessageContext``
    """

    message_uuid: str
    """Identifier of the message. At least 1 character."""

    RULE = Object(
        "#/components/schemas/MessageContext",
        properties={"message_uuid": String(min_length=1)},
        required=("message_uuid",),
    )
