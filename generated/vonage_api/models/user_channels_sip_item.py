from __future__ import annotations

from oas_runtime.model.model import Model, field
from oas_runtime.rules import Object, Secret, String


class UserChannelsSipItem(Model):
    """An item of ``sip`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/sip/items``
    """

    password: str | None = field(default=None, repr=False)
    """Password of the SIP account."""
    uri: str | None = None
    username: str | None = None

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/sip/items",
        properties={"password": Secret(String()), "uri": String(), "username": String()},
    )
