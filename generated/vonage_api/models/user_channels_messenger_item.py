from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class UserChannelsMessengerItem(Model):
    """An item of ``messenger`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/messenger/items``
    """

    id: str | None = None

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/messenger/items",
        properties={"id": String()},
    )
