from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class UserChannelsViberItem(Model):
    """An item of ``viber`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/viber/items``
    """

    number: str | None = None

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/viber/items",
        properties={"number": String()},
    )
