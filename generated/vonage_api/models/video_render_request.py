"""The model ``VideoRenderRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .video_render_request_properties import VideoRenderRequestProperties

_KNOWN = frozenset({"maxDuration", "properties", "resolution", "sessionId", "token", "url"})


@define(kw_only=True, eq=False, repr=False)
class VideoRenderRequest(Model):
    """An Experience Composer to start.

    Schema: ``#/components/schemas/VideoRenderRequest``
    """

    session_id: str
    """Identifier of the session in which the page is published. In JSON: ``sessionId``."""

    token: str = field(repr=False)
    """Client token of the session with the role `publisher` or `moderator`."""

    url: str
    """URL of the page. It must work without user interaction. At least 15 characters. At most 2048 characters.
    """

    max_duration: int | Unset = UNSET
    """Maximum duration in seconds. In JSON: ``maxDuration``. At least 60. At most 36000. The server's default is
    7200.
    """

    properties: VideoRenderRequestProperties | Unset = UNSET

    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | Unset = (
        UNSET
    )
    """Resolution of the page and of the stream. One of '640x480', '1280x720', '1920x1080', '480x640',
    '720x1280', '1080x1920'.
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
        self.token = get("token")
        self.url = get("url")
        self.max_duration = get("maxDuration", UNSET)
        self.properties = VideoRenderRequestProperties.from_dict(get("properties", UNSET))
        self.resolution = get("resolution", UNSET)
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
        if kept(self.token, source, "token"):
            data["token"] = plain(self.token)
        if kept(self.url, source, "url"):
            data["url"] = plain(self.url)
        if self.max_duration is not UNSET:
            data["maxDuration"] = plain(self.max_duration)
        if self.properties is not UNSET:
            data["properties"] = plain(self.properties)
        if self.resolution is not UNSET:
            data["resolution"] = plain(self.resolution)
        data.update(plain(self.additional_properties))
        return data
