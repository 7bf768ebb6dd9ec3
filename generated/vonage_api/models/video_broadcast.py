from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, Shape, field

from .video_broadcast_settings import VideoBroadcastSettings
from .video_broadcast_urls import VideoBroadcastUrls
from .video_stream_in_composition import VideoStreamInComposition


class VideoBroadcast(Model):
    """A broadcast of a session.

    Schema: ``#/components/schemas/VideoBroadcast``
    """

    id: str
    """Identifier of the broadcast."""
    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""
    broadcast_urls: VideoBroadcastUrls | None = None
    """URLs of a broadcast. Null after it has stopped. In JSON: ``broadcastUrls``."""
    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""
    event: str | None = None
    """Always `broadcast`."""
    has_audio: bool | None = None
    """In JSON: ``hasAudio``."""
    has_video: bool | None = None
    """In JSON: ``hasVideo``."""
    max_bitrate: int | None = None
    """In JSON: ``maxBitrate``."""
    max_duration: int | None = None
    """Maximum duration in seconds. In JSON: ``maxDuration``."""
    multi_broadcast_tag: str | None = None
    """Tag of the broadcast. In JSON: ``multiBroadcastTag``."""
    resolution: (
        Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | str | None
    ) = None
    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""
    settings: VideoBroadcastSettings | None = None
    status: Literal["started", "stopped", "failed"] | str | None = None
    """Status of the broadcast."""
    stream_mode: Literal["auto", "manual"] | str | None = None
    """In JSON: ``streamMode``."""
    streams: list[VideoStreamInComposition] = field(factory=Absent)
    """The streams in the broadcast. Only present for started broadcasts with the stream mode `manual`."""
    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970. In JSON: ``updatedAt``."""

    _JSON_NAMES = {
        "application_id": "applicationId",
        "broadcast_urls": "broadcastUrls",
        "created_at": "createdAt",
        "has_audio": "hasAudio",
        "has_video": "hasVideo",
        "max_bitrate": "maxBitrate",
        "max_duration": "maxDuration",
        "multi_broadcast_tag": "multiBroadcastTag",
        "session_id": "sessionId",
        "stream_mode": "streamMode",
        "updated_at": "updatedAt",
    }

    _SCALARS = {
        "created_at": (int, None),
        "has_audio": (bool, None),
        "has_video": (bool, None),
        "max_bitrate": (int, None),
        "max_duration": (int, None),
        "updated_at": (int, None),
    }

    _SHAPE = Shape(required={"id"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "broadcast_urls": VideoBroadcastUrls,
                "settings": VideoBroadcastSettings,
                "streams": ListOf(VideoStreamInComposition),
            }
        )
