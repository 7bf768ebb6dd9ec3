from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class UserChannelsVbcItem(Model):
    """An item of ``vbc`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/vbc/items``
    """

    extension: str | None = None

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/vbc/items",
        properties={"extension": String()},
    )
