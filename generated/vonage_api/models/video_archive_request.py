"""The model ``VideoArchiveRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .video_layout import VideoLayout
from .video_transcription_properties import VideoTranscriptionProperties

_KNOWN = frozenset(
    {
        "hasAudio",
        "hasTranscription",
        "hasVideo",
        "layout",
        "maxBitrate",
        "multiArchiveTag",
        "name",
        "outputMode",
        "quantizationParameter",
        "resolution",
        "sessionId",
        "streamMode",
        "transcriptionProperties",
    }
)


@define(kw_only=True, eq=False, repr=False)
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
    """Maximum video bitrate of a composed archive, in bits per second. In JSON: ``maxBitrate``. At least 100000.
    At most 6000000.
    """

    multi_archive_tag: str | Unset = UNSET
    """Tag that distinguishes simultaneous archives of a session. Required for a second archive. In JSON:
    ``multiArchiveTag``.
    """

    name: str | Unset = UNSET
    """Name of the archive."""

    output_mode: Literal["composed", "individual"] | Unset = UNSET
    """`composed` creates one MP4 file, `individual` a ZIP file with one file per stream. In JSON:
    ``outputMode``. One of 'composed', 'individual'. The server's default is "composed".
    """

    quantization_parameter: int | Unset = UNSET
    """Video quality of a composed archive: lower values give better quality and larger files. Not permitted
    together with `maxBitrate`. In JSON: ``quantizationParameter``. At least 15. At most 40.
    """

    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | Unset = (
        UNSET
    )
    """Resolution of a composed archive. One of '640x480', '1280x720', '1920x1080', '480x640', '720x1280',
    '1080x1920'. The server's default is "640x480".
    """

    stream_mode: Literal["auto", "manual"] | Unset = UNSET
    """`auto` includes all streams, `manual` only streams that are added. In JSON: ``streamMode``. One of 'auto',
    'manual'. The server's default is "auto".
    """

    transcription_properties: VideoTranscriptionProperties | Unset = UNSET
    """Options of a transcription. In JSON: ``transcriptionProperties``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.session_id = get("sessionId")
        self.has_audio = get("hasAudio", UNSET)
        self.has_transcription = get("hasTranscription", UNSET)
        self.has_video = get("hasVideo", UNSET)
        self.layout = VideoLayout.from_dict(get("layout", UNSET))
        self.max_bitrate = get("maxBitrate", UNSET)
        self.multi_archive_tag = get("multiArchiveTag", UNSET)
        self.name = get("name", UNSET)
        self.output_mode = get("outputMode", UNSET)
        self.quantization_parameter = get("quantizationParameter", UNSET)
        self.resolution = get("resolution", UNSET)
        self.stream_mode = get("streamMode", UNSET)
        self.transcription_properties = VideoTranscriptionProperties.from_dict(
            get("transcriptionProperties", UNSET)
        )
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.session_id, source, "sessionId"):
            data["sessionId"] = plain(self.session_id)
        if self.has_audio is not UNSET:
            data["hasAudio"] = plain(self.has_audio)
        if self.has_transcription is not UNSET:
            data["hasTranscription"] = plain(self.has_transcription)
        if self.has_video is not UNSET:
            data["hasVideo"] = plain(self.has_video)
        if self.layout is not UNSET:
            data["layout"] = plain(self.layout)
        if self.max_bitrate is not UNSET:
            data["maxBitrate"] = plain(self.max_bitrate)
        if self.multi_archive_tag is not UNSET:
            data["multiArchiveTag"] = plain(self.multi_archive_tag)
        if self.name is not UNSET:
            data["name"] = plain(self.name)
        if self.output_mode is not UNSET:
            data["outputMode"] = plain(self.output_mode)
        if self.quantization_parameter is not UNSET:
            data["quantizationParameter"] = plain(self.quantization_parameter)
        if self.resolution is not UNSET:
            data["resolution"] = plain(self.resolution)
        if self.stream_mode is not UNSET:
            data["streamMode"] = plain(self.stream_mode)
        if self.transcription_properties is not UNSET:
            data["transcriptionProperties"] = plain(self.transcription_properties)
        data.update(plain(self.additional_properties))
        return data
