"""The model ``VideoBroadcastRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .video_broadcast_outputs import VideoBroadcastOutputs
from .video_layout import VideoLayout

_KNOWN = frozenset(
    {
        "layout",
        "maxBitrate",
        "maxDuration",
        "multiBroadcastTag",
        "outputs",
        "resolution",
        "sessionId",
        "streamMode",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VideoBroadcastRequest(Model):
    """A broadcast to start.

    Schema: ``#/components/schemas/VideoBroadcastRequest``
    """

    session_id: str
    """Identifier of the session to broadcast. In JSON: ``sessionId``."""

    outputs: VideoBroadcastOutputs
    """Outputs of a broadcast, at least one."""

    layout: VideoLayout | Unset = UNSET
    """Layout of a composition."""

    max_bitrate: int | Unset = UNSET
    """Maximum video bitrate in bits per second. In JSON: ``maxBitrate``. At least 100000. At most 6000000."""

    max_duration: int | Unset = UNSET
    """Maximum duration in seconds. In JSON: ``maxDuration``. At least 60. At most 36000. The server's default is
    14400.
    """

    multi_broadcast_tag: str | Unset = UNSET
    """Tag that distinguishes simultaneous broadcasts of a session. Required for a second broadcast. In JSON:
    ``multiBroadcastTag``.
    """

    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | Unset = (
        UNSET
    )
    """Resolution of the broadcast. One of '640x480', '1280x720', '1920x1080', '480x640', '720x1280',
    '1080x1920'.
    """

    stream_mode: Literal["auto", "manual"] | Unset = UNSET
    """`auto` includes all streams, `manual` only streams that are added. In JSON: ``streamMode``. One of 'auto',
    'manual'. The server's default is "auto".
    """

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
        self.outputs = VideoBroadcastOutputs.from_dict(get("outputs"))
        self.layout = VideoLayout.from_dict(get("layout", UNSET))
        self.max_bitrate = get("maxBitrate", UNSET)
        self.max_duration = get("maxDuration", UNSET)
        self.multi_broadcast_tag = get("multiBroadcastTag", UNSET)
        self.resolution = get("resolution", UNSET)
        self.stream_mode = get("streamMode", UNSET)
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
        if kept(self.outputs, source, "outputs"):
            data["outputs"] = plain(self.outputs)
        if self.layout is not UNSET:
            data["layout"] = plain(self.layout)
        if self.max_bitrate is not UNSET:
            data["maxBitrate"] = plain(self.max_bitrate)
        if self.max_duration is not UNSET:
            data["maxDuration"] = plain(self.max_duration)
        if self.multi_broadcast_tag is not UNSET:
            data["multiBroadcastTag"] = plain(self.multi_broadcast_tag)
        if self.resolution is not UNSET:
            data["resolution"] = plain(self.resolution)
        if self.stream_mode is not UNSET:
            data["streamMode"] = plain(self.stream_mode)
        data.update(plain(self.additional_properties))
        return data
