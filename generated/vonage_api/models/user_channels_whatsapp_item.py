from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class UserChannelsWhatsappItem(Model):
    """An item of ``whatsapp`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/whatsapp/items``
    """

    number: str | None = None

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/whatsapp/items",
        properties={"number": String()},
    )
