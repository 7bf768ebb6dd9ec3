"""The model ``VideoBroadcast``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, Shape, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .video_broadcast_settings import VideoBroadcastSettings
from .video_broadcast_urls import VideoBroadcastUrls
from .video_stream_in_composition import VideoStreamInComposition

_KNOWN = frozenset(
    {
        "applicationId",
        "broadcastUrls",
        "createdAt",
        "event",
        "hasAudio",
        "hasVideo",
        "id",
        "maxBitrate",
        "maxDuration",
        "multiBroadcastTag",
        "resolution",
        "sessionId",
        "settings",
        "status",
        "streamMode",
        "streams",
        "updatedAt",
    }
)


@define(kw_only=True, eq=False, repr=False)
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
    """One of '640x480', '1280x720', '1920x1080', '480x640', '720x1280', '1080x1920'."""

    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""

    settings: VideoBroadcastSettings | None = None

    status: Literal["started", "stopped", "failed"] | str | None = None
    """Status of the broadcast. One of 'started', 'stopped', 'failed'."""

    stream_mode: Literal["auto", "manual"] | str | None = None
    """In JSON: ``streamMode``. One of 'auto', 'manual'."""

    streams: list[VideoStreamInComposition] = field(factory=Absent)
    """The streams in the broadcast. Only present for started broadcasts with the stream mode `manual`."""

    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970. In JSON: ``updatedAt``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "created_at": (int, None),
        "has_audio": (bool, None),
        "has_video": (bool, None),
        "max_bitrate": (int, None),
        "max_duration": (int, None),
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
        self.broadcast_urls = VideoBroadcastUrls.from_dict(get("broadcastUrls"))
        self.created_at = get("createdAt")
        self.event = get("event")
        self.has_audio = get("hasAudio")
        self.has_video = get("hasVideo")
        self.max_bitrate = get("maxBitrate")
        self.max_duration = get("maxDuration")
        self.multi_broadcast_tag = get("multiBroadcastTag")
        self.resolution = get("resolution")
        self.session_id = get("sessionId")
        self.settings = VideoBroadcastSettings.from_dict(get("settings"))
        self.status = get("status")
        self.stream_mode = get("streamMode")
        self.streams = array(get("streams", MISSING), VideoStreamInComposition.from_dict)
        self.updated_at = get("updatedAt")
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
        if kept(self.broadcast_urls, source, "broadcastUrls"):
            data["broadcastUrls"] = plain(self.broadcast_urls)
        if kept(self.created_at, source, "createdAt"):
            data["createdAt"] = plain(self.created_at)
        if kept(self.event, source, "event"):
            data["event"] = plain(self.event)
        if kept(self.has_audio, source, "hasAudio"):
            data["hasAudio"] = plain(self.has_audio)
        if kept(self.has_video, source, "hasVideo"):
            data["hasVideo"] = plain(self.has_video)
        if kept(self.max_bitrate, source, "maxBitrate"):
            data["maxBitrate"] = plain(self.max_bitrate)
        if kept(self.max_duration, source, "maxDuration"):
            data["maxDuration"] = plain(self.max_duration)
        if kept(self.multi_broadcast_tag, source, "multiBroadcastTag"):
            data["multiBroadcastTag"] = plain(self.multi_broadcast_tag)
        if kept(self.resolution, source, "resolution"):
            data["resolution"] = plain(self.resolution)
        if kept(self.session_id, source, "sessionId"):
            data["sessionId"] = plain(self.session_id)
        if kept(self.settings, source, "settings"):
            data["settings"] = plain(self.settings)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.stream_mode, source, "streamMode"):
            data["streamMode"] = plain(self.stream_mode)
        if kept(self.streams, source, "streams"):
            data["streams"] = plain(self.streams)
        if kept(self.updated_at, source, "updatedAt"):
            data["updatedAt"] = plain(self.updated_at)
        data.update(plain(self.additional_properties))
        return data
