from __future__ import annotations

from oas_runtime.model.model import Decoders, Model, field

from .video_web_socket import VideoWebSocket


class VideoAudioConnectorRequest(Model):
    """An audio connector to start.

    Schema: ``#/components/schemas/VideoAudioConnectorRequest``
    """

    session_id: str
    """Identifier of the session. In JSON: ``sessionId``."""
    token: str = field(repr=False)
    """Client token of the session."""
    websocket: VideoWebSocket
    """The WebSocket of an audio connector."""

    _JSON_NAMES = {"session_id": "sessionId"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"websocket": VideoWebSocket})
