from __future__ import annotations

from typing import Any, Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Case, Cases, Object, String


class VideoAudioTransport(Model):
    """Format of the audio on the WebSocket.

    Schema: ``#/components/schemas/VideoAudioTransport``
    """

    audio_field: str | Unset = UNSET
    """Field of the sent messages that contains the audio. The server's default is "audio"."""
    encoding: Literal["base64"] | Unset = UNSET
    """Encoding of the audio. Required for `json`. Always 'base64'."""
    receive_audio_field: str | Unset = UNSET
    """Field of the received messages that contains the audio. The default is `audio_field`."""
    static_fields: dict[str, Any] | Unset = UNSET
    """Fields that are added to each sent message."""
    transport: Literal["binary", "json"] | Unset = UNSET
    """Format of the audio: raw PCM frames or JSON messages. The server's default is "binary"."""

    RULE = AllOf(
        Object(
            "#/components/schemas/VideoAudioTransport",
            properties={
                "audio_field": String(),
                "encoding": String(enum=("base64",)),
                "receive_audio_field": String(),
                "static_fields": Object(),
                "transport": String(enum=("binary", "json")),
            },
        ),
        Cases(
            Case(when={"transport": ("binary",)}),
            Case(when={"transport": ("json",)}, needs=("transport", "encoding")),
            pointer="#/components/schemas/VideoAudioTransport/anyOf",
        ),
    )
