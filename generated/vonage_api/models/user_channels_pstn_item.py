from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import AnyOf, Integer, Object, String


class UserChannelsPstnItem(Model):
    """An item of ``pstn`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/pstn/items``
    """

    number: str | int | None = None
    """Phone number, digits only."""

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/pstn/items",
        properties={
            "number": AnyOf(
                String(
                    pointer="#/components/schemas/User/properties/channels/properties/pstn/items/properties/number/anyOf/0"
                ),
                Integer(
                    pointer="#/components/schemas/User/properties/channels/properties/pstn/items/properties/number/anyOf/1"
                ),
            )
        },
    )
