from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class UserChannelsSmsItem(Model):
    """An item of ``sms`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/sms/items``
    """

    number: str | None = None

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/sms/items", properties={"number": String()}
    )
