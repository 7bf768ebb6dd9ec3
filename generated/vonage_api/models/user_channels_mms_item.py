from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class UserChannelsMmsItem(Model):
    """An item of ``mms`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/mms/items``
    """

    number: str | None = None

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/mms/items", properties={"number": String()}
    )
