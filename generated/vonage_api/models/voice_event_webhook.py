from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Integer, Object, String


class VoiceEventWebhook(Model):
    """Webhook that receives the events of calls.

    Schema: ``#/components/schemas/VoiceEventWebhook``
    """

    address: str | None = None
    """A URL."""
    connect_timeout: int | None = None
    """Connection timeout in milliseconds. From 300 to 1000. The server's default is 1000."""
    http_method: Literal["POST", "GET"] | str | None = None
    """The server's default is "POST"."""
    socket_timeout: int | None = None
    """Response timeout in milliseconds. From 1000 to 10000. The server's default is 10000."""

    _SCALARS = {"connect_timeout": (int, None), "socket_timeout": (int, None)}

    RULE = Object(
        "#/components/schemas/VoiceEventWebhook",
        properties={
            "address": String(),
            "connect_timeout": Integer(minimum=300, maximum=1000),
            "http_method": String(enum=("POST", "GET")),
            "socket_timeout": Integer(minimum=1000, maximum=10000),
        },
    )
