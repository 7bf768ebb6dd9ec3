from __future__ import annotations

from typing import Any, ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule, String

from .websocket_authorization import WebsocketAuthorization


class CallWebsocketEndpoint(Model):
    """A WebSocket endpoint that receives and sends audio.

    Schema: ``#/components/schemas/CallWebsocketEndpoint``
    """

    type: Literal["websocket"] | str
    """Always 'websocket'."""
    uri: str
    """URL of the WebSocket server (`ws://` or `wss://`). Matching ``^wss?://``."""
    content_type: Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"] | str
    """Audio format of a WebSocket, 16-bit linear PCM at 8, 16 or 24 kHz. In JSON: ``content-type``."""
    authorization: WebsocketAuthorization | None = None
    """Value of the `Authorization` header of the WebSocket handshake: a token signed by Vonage, or your own
    value.
    """
    headers: dict[str, Any] | None = None
    """Metadata for the first message of the WebSocket, at most 512 bytes of JSON."""

    _JSON_NAMES = {"content_type": "content-type"}

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/CallWebsocketEndpoint",
        properties={
            "type": String(enum=("websocket",)),
            "uri": String(pattern="^wss?://"),
            "content-type": String(
                enum=("audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"),
                pointer="#/components/schemas/WebsocketContentType",
            ),
            "authorization": Ref(lambda: WebsocketAuthorization.RULE),
            "headers": Object(),
        },
        required=("type", "uri", "content-type"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"authorization": WebsocketAuthorization})
