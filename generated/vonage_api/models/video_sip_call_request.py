from __future__ import annotations

from oas_runtime.model.model import Decoders, Model, field

from .video_sip import VideoSip


class VideoSipCallRequest(Model):
    """A SIP call to start.

    Schema: ``#/components/schemas/VideoSipCallRequest``
    """

    session_id: str
    """Identifier of the session that the call joins. In JSON: ``sessionId``."""
    token: str = field(repr=False)
    """Client token of the session for the callee."""
    sip: VideoSip
    """The callee and the options of a SIP call."""

    _JSON_NAMES = {"session_id": "sessionId"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"sip": VideoSip})
