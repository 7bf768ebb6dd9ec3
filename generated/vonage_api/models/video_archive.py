"""The model ``VideoArchive``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, Shape, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .video_stream_in_composition import VideoStreamInComposition
from .video_transcription import VideoTranscription

_KNOWN = frozenset(
    {
        "applicationId",
        "createdAt",
        "duration",
        "event",
        "hasAudio",
        "hasTranscription",
        "hasVideo",
        "id",
        "maxBitrate",
        "multiArchiveTag",
        "name",
        "outputMode",
        "partnerId",
        "password",
        "quantizationParameter",
        "reason",
        "resolution",
        "sessionId",
        "sha256sum",
        "size",
        "status",
        "streamMode",
        "streams",
        "transcription",
        "updatedAt",
        "url",
    }
)


@define(kw_only=True, eq=False, repr=False)
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
    """`composed` or `individual`. In JSON: ``outputMode``. One of 'composed', 'individual'."""

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
    """Resolution of a composed archive. One of '640x480', '1280x720', '1920x1080', '480x640', '720x1280',
    '1080x1920'.
    """

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
    `uploaded`: stored in your own storage. `expired`: no longer stored by Vonage. One of 'started', 'paused',
    'stopped', 'available', 'uploaded', 'expired', 'failed', 'deleted'.
    """

    stream_mode: Literal["auto", "manual"] | str | None = None
    """In JSON: ``streamMode``. One of 'auto', 'manual'."""

    streams: list[VideoStreamInComposition] = field(factory=Absent)
    """The streams in the archive. Only present for started archives with the stream mode `manual`."""

    transcription: VideoTranscription | None = None
    """Transcription of an archive."""

    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970. In JSON: ``updatedAt``."""

    url: str | None = None
    """Download URL, valid for 10 minutes. Only present while the status is `available`, otherwise null."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
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

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"id"}),
        fixed={},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.id = get("id")
        self.application_id = get("applicationId")
        self.created_at = get("createdAt")
        self.duration = get("duration")
        self.event = get("event")
        self.has_audio = get("hasAudio")
        self.has_transcription = get("hasTranscription")
        self.has_video = get("hasVideo")
        self.max_bitrate = get("maxBitrate")
        self.multi_archive_tag = get("multiArchiveTag")
        self.name = get("name")
        self.output_mode = get("outputMode")
        self.partner_id = get("partnerId")
        self.password = get("password")
        self.quantization_parameter = get("quantizationParameter")
        self.reason = get("reason")
        self.resolution = get("resolution")
        self.session_id = get("sessionId")
        self.sha256sum = get("sha256sum")
        self.size = get("size")
        self.status = get("status")
        self.stream_mode = get("streamMode")
        self.streams = array(get("streams", MISSING), VideoStreamInComposition.from_dict)
        self.transcription = VideoTranscription.from_dict(get("transcription"))
        self.updated_at = get("updatedAt")
        self.url = get("url")
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
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.application_id, source, "applicationId"):
            data["applicationId"] = plain(self.application_id)
        if kept(self.created_at, source, "createdAt"):
            data["createdAt"] = plain(self.created_at)
        if kept(self.duration, source, "duration"):
            data["duration"] = plain(self.duration)
        if kept(self.event, source, "event"):
            data["event"] = plain(self.event)
        if kept(self.has_audio, source, "hasAudio"):
            data["hasAudio"] = plain(self.has_audio)
        if kept(self.has_transcription, source, "hasTranscription"):
            data["hasTranscription"] = plain(self.has_transcription)
        if kept(self.has_video, source, "hasVideo"):
            data["hasVideo"] = plain(self.has_video)
        if kept(self.max_bitrate, source, "maxBitrate"):
            data["maxBitrate"] = plain(self.max_bitrate)
        if kept(self.multi_archive_tag, source, "multiArchiveTag"):
            data["multiArchiveTag"] = plain(self.multi_archive_tag)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.output_mode, source, "outputMode"):
            data["outputMode"] = plain(self.output_mode)
        if kept(self.partner_id, source, "partnerId"):
            data["partnerId"] = plain(self.partner_id)
        if kept(self.password, source, "password"):
            data["password"] = plain(self.password)
        if kept(self.quantization_parameter, source, "quantizationParameter"):
            data["quantizationParameter"] = plain(self.quantization_parameter)
        if kept(self.reason, source, "reason"):
            data["reason"] = plain(self.reason)
        if kept(self.resolution, source, "resolution"):
            data["resolution"] = plain(self.resolution)
        if kept(self.session_id, source, "sessionId"):
            data["sessionId"] = plain(self.session_id)
        if kept(self.sha256sum, source, "sha256sum"):
            data["sha256sum"] = plain(self.sha256sum)
        if kept(self.size, source, "size"):
            data["size"] = plain(self.size)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.stream_mode, source, "streamMode"):
            data["streamMode"] = plain(self.stream_mode)
        if kept(self.streams, source, "streams"):
            data["streams"] = plain(self.streams)
        if kept(self.transcription, source, "transcription"):
            data["transcription"] = plain(self.transcription)
        if kept(self.updated_at, source, "updatedAt"):
            data["updatedAt"] = plain(self.updated_at)
        if kept(self.url, source, "url"):
            data["url"] = plain(self.url)
        data.update(plain(self.additional_properties))
        return data
