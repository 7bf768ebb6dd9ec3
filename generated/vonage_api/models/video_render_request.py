from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model, field
from oas_runtime.model.unset import UNSET, Unset

from .video_render_request_properties import VideoRenderRequestProperties


class VideoRenderRequest(Model):
    """An Experience Composer to start.

    Schema: ``#/components/schemas/VideoRenderRequest``
    """

    session_id: str
    """Identifier of the session in which the page is published. In JSON: ``sessionId``."""
    token: str = field(repr=False)
    """Client token of the session with the role `publisher` or `moderator`."""
    url: str
    """URL of the page. It must work without user interaction. From 15 to 2048 characters."""
    max_duration: int | Unset = UNSET
    """Maximum duration in seconds. In JSON: ``maxDuration``. From 60 to 36000. The server's default is 7200.
    """
    properties: VideoRenderRequestProperties | Unset = UNSET
    """Properties of the published stream."""
    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | Unset = (
        UNSET
    )
    """Resolution of the page and of the stream."""

    _JSON_NAMES = {"session_id": "sessionId", "max_duration": "maxDuration"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"properties": VideoRenderRequestProperties})
