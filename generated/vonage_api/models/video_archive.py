from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, Shape, field

from .video_stream_in_composition import VideoStreamInComposition
from .video_transcription import VideoTranscription


class VideoArchive(Model):
    """An archive: the recording of a session.

    Schema: ``#/components/schemas/VideoArchive``
    """

    id: str
    """Identifier of the archive (UUID)."""
    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""
    created_at: int | None = None
    """Start of the archive, in milliseconds since 1970. In JSON: ``createdAt``."""
    duration: int | None = None
    """Duration in seconds. 0 while recording."""
    event: str | None = None
    """Always `archive`."""
    has_audio: bool | None = None
    """In JSON: ``hasAudio``."""
    has_transcription: bool | None = None
    """In JSON: ``hasTranscription``."""
    has_video: bool | None = None
    """In JSON: ``hasVideo``."""
    max_bitrate: int | None = None
    """In JSON: ``maxBitrate``."""
    multi_archive_tag: str | None = None
    """Tag of the archive. In JSON: ``multiArchiveTag``."""
    name: str | None = None
    """Name."""
    output_mode: Literal["composed", "individual"] | str | None = None
    """`composed` or `individual`. In JSON: ``outputMode``."""
    partner_id: str | None = None
    """Identifier of the application, in webhooks. In JSON: ``partnerId``."""
    password: str | None = field(default=None, repr=False)
    """Password of an encrypted archive, encrypted with the key of your certificate."""
    quantization_parameter: int | None = None
    """In JSON: ``quantizationParameter``."""
    reason: str | None = None
    """Reason why the archive stopped or failed, such as `maximum duration exceeded`, `maximum idle time
    exceeded`, `session ended`, `user initiated` or `failure`.
    """
    resolution: (
        Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | str | None
    ) = None
    """Resolution of a composed archive."""
    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""
    sha256sum: str | None = None
    """SHA-256 checksum of the file. Empty until the file is complete."""
    size: int | None = None
    """Size in bytes. 0 until the file is complete."""
    status: (
        Literal["started", "paused", "stopped", "available", "uploaded", "expired", "failed", "deleted"]
        | str
        | None
    ) = None
    """Status of the archive. `paused`: no stream is published. `available`: stored by Vonage for 72 hours.
    `uploaded`: stored in your own storage. `expired`: no longer stored by Vonage.
    """
    stream_mode: Literal["auto", "manual"] | str | None = None
    """In JSON: ``streamMode``."""
    streams: list[VideoStreamInComposition] = field(factory=Absent)
    """The streams in the archive. Only present for started archives with the stream mode `manual`."""
    transcription: VideoTranscription | None = None
    """Transcription of an archive."""
    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970. In JSON: ``updatedAt``."""
    url: str | None = None
    """Download URL, valid for 10 minutes. Only present while the status is `available`, otherwise null."""

    _JSON_NAMES = {
        "application_id": "applicationId",
        "created_at": "createdAt",
        "has_audio": "hasAudio",
        "has_transcription": "hasTranscription",
        "has_video": "hasVideo",
        "max_bitrate": "maxBitrate",
        "multi_archive_tag": "multiArchiveTag",
        "output_mode": "outputMode",
        "partner_id": "partnerId",
        "quantization_parameter": "quantizationParameter",
        "session_id": "sessionId",
        "stream_mode": "streamMode",
        "updated_at": "updatedAt",
    }

    _SCALARS = {
        "created_at": (int, None),
        "duration": (int, None),
        "has_audio": (bool, None),
        "has_transcription": (bool, None),
        "has_video": (bool, None),
        "max_bitrate": (int, None),
        "quantization_parameter": (int, None),
        "size": (int, None),
        "updated_at": (int, None),
    }

    _SHAPE = Shape(required={"id"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"streams": ListOf(VideoStreamInComposition), "transcription": VideoTranscription})
