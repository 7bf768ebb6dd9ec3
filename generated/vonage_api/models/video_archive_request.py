from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .video_layout import VideoLayout
from .video_transcription_properties import VideoTranscriptionProperties


class VideoArchiveRequest(Model):
    """An archive to start.

    Schema: ``#/components/schemas/VideoArchiveRequest``
    """

    session_id: str
    """Identifier of the session to record. In JSON: ``sessionId``."""
    has_audio: bool | Unset = UNSET
    """Whether to record audio. Audio and video cannot both be disabled. In JSON: ``hasAudio``. The server's
    default is True.
    """
    has_transcription: bool | Unset = UNSET
    """Whether to create a transcript. In JSON: ``hasTranscription``. The server's default is False."""
    has_video: bool | Unset = UNSET
    """Whether to record video. In JSON: ``hasVideo``. The server's default is True."""
    layout: VideoLayout | Unset = UNSET
    """Layout of a composition."""
    max_bitrate: int | Unset = UNSET
    """Maximum video bitrate of a composed archive, in bits per second. In JSON: ``maxBitrate``. From 100000 to
    6000000.
    """
    multi_archive_tag: str | Unset = UNSET
    """Tag that distinguishes simultaneous archives of a session. Required for a second archive. In JSON:
    ``multiArchiveTag``.
    """
    name: str | Unset = UNSET
    """Name of the archive."""
    output_mode: Literal["composed", "individual"] | Unset = UNSET
    """`composed` creates one MP4 file, `individual` a ZIP file with one file per stream. In JSON:
    ``outputMode``. The server's default is "composed".
    """
    quantization_parameter: int | Unset = UNSET
    """Video quality of a composed archive: lower values give better quality and larger files. Not permitted
    together with `maxBitrate`. In JSON: ``quantizationParameter``. From 15 to 40.
    """
    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | Unset = (
        UNSET
    )
    """Resolution of a composed archive. The server's default is "640x480"."""
    stream_mode: Literal["auto", "manual"] | Unset = UNSET
    """`auto` includes all streams, `manual` only streams that are added. In JSON: ``streamMode``. The server's
    default is "auto".
    """
    transcription_properties: VideoTranscriptionProperties | Unset = UNSET
    """Options of a transcription. In JSON: ``transcriptionProperties``."""

    _JSON_NAMES = {
        "session_id": "sessionId",
        "has_audio": "hasAudio",
        "has_transcription": "hasTranscription",
        "has_video": "hasVideo",
        "max_bitrate": "maxBitrate",
        "multi_archive_tag": "multiArchiveTag",
        "output_mode": "outputMode",
        "quantization_parameter": "quantizationParameter",
        "stream_mode": "streamMode",
        "transcription_properties": "transcriptionProperties",
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"layout": VideoLayout, "transcription_properties": VideoTranscriptionProperties})
