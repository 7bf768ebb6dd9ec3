from __future__ import annotations

from typing import Any, Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class UserChannelsWebsocketItem(Model):
    """An item of ``websocket`` of ``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels/properties/websocket/items``
    """

    content_type: (
        Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"] | str | None
    ) = None
    """In JSON: ``content-type``."""
    headers: dict[str, Any] | None = None
    uri: str | None = None

    _JSON_NAMES = {"content_type": "content-type"}

    RULE = Object(
        "#/components/schemas/User/properties/channels/properties/websocket/items",
        properties={
            "content-type": String(
                enum=("audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000")
            ),
            "headers": Object(),
            "uri": String(),
        },
    )
