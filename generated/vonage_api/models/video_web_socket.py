from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Integer, Object, Ref, Rule, String

from .video_audio_transport import VideoAudioTransport


class VideoWebSocket(Model):
    """The WebSocket of an audio connector.

    Schema: ``#/components/schemas/VideoWebSocket``
    """

    uri: str
    """URL of the WebSocket server (`ws://` or `wss://`)."""
    audio_rate: Literal[8000, 16000, 24000] | Unset = UNSET
    """Sample rate in Hz. In JSON: ``audioRate``."""
    audio_transport: VideoAudioTransport | Unset = UNSET
    """Format of the audio on the WebSocket. In JSON: ``audioTransport``."""
    bidirectional: bool | Unset = UNSET
    """Whether audio received from the server is published as a stream of the session. The server's default is
    False.
    """
    headers: dict[str, str] | Unset = UNSET
    """Metadata for the WebSocket, at most 512 bytes."""
    streams: list[str] | Unset = UNSET
    """Identifiers of the streams to send. The default is all streams."""

    _JSON_NAMES = {"audio_rate": "audioRate", "audio_transport": "audioTransport"}

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoWebSocket",
        properties={
            "uri": String(),
            "audioRate": Integer(enum=(8000, 16000, 24000)),
            "audioTransport": Ref(lambda: VideoAudioTransport.RULE),
            "bidirectional": Boolean(),
            "headers": Object(additional=String()),
            "streams": Array(String()),
        },
        required=("uri",),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"audio_transport": VideoAudioTransport, "streams": ListOf()})
