from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, field
from oas_runtime.rules import AllOf, Case, Cases, Object, Secret, String


class WebsocketAuthorization(Model):
    """Value of the `Authorization` header of the WebSocket handshake: a token signed by Vonage, or your own
    value.

    Schema: ``#/components/schemas/WebsocketAuthorization``
    """

    type: Literal["vonage", "custom"] | str
    value: str | None = field(default=None, repr=False)
    """The header value for type `custom`. Printable ASCII only. Matching ``^[ -~]+$``. At most 8191 characters.
    """

    RULE = AllOf(
        Object(
            "#/components/schemas/WebsocketAuthorization",
            properties={
                "type": String(enum=("vonage", "custom")),
                "value": Secret(String(max_length=8191, pattern="^[ -~]+\\Z")),
            },
            required=("type",),
        ),
        Cases(
            Case(when={"type": ("vonage",)}),
            Case(when={"type": ("custom",)}, needs=("value",)),
            exclusive=True,
            pointer="#/components/schemas/WebsocketAuthorization/oneOf",
        ),
    )
