"""The model ``VideoRender``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset(
    {
        "applicationId",
        "callbackUrl",
        "createdAt",
        "event",
        "id",
        "name",
        "reason",
        "resolution",
        "sessionId",
        "status",
        "streamId",
        "updatedAt",
        "url",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VideoRender(Model):
    """An Experience Composer.

    Schema: ``#/components/schemas/VideoRender``
    """

    id: str
    """Identifier of the Experience Composer."""

    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""

    callback_url: str | None = None
    """URL that receives the events. In JSON: ``callbackUrl``."""

    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""

    event: str | None = None
    """Always `render`."""

    name: str | None = None
    """Name of the stream."""

    reason: str | None = None
    """Reason why the Experience Composer stopped or failed."""

    resolution: (
        Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | str | None
    ) = None
    """One of '640x480', '1280x720', '1920x1080', '480x640', '720x1280', '1080x1920'."""

    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""

    status: Literal["starting", "started", "stopped", "failed"] | str | None = None
    """Status of the Experience Composer. One of 'starting', 'started', 'stopped', 'failed'."""

    stream_id: str | None = None
    """Identifier of the stream. Only present after the start. In JSON: ``streamId``."""

    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970. In JSON: ``updatedAt``."""

    url: str | None = None
    """URL of the page."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"created_at": (int, None), "updated_at": (int, None)}

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
        self.callback_url = get("callbackUrl")
        self.created_at = get("createdAt")
        self.event = get("event")
        self.name = get("name")
        self.reason = get("reason")
        self.resolution = get("resolution")
        self.session_id = get("sessionId")
        self.status = get("status")
        self.stream_id = get("streamId")
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
        if kept(self.callback_url, source, "callbackUrl"):
            data["callbackUrl"] = plain(self.callback_url)
        if kept(self.created_at, source, "createdAt"):
            data["createdAt"] = plain(self.created_at)
        if kept(self.event, source, "event"):
            data["event"] = plain(self.event)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.reason, source, "reason"):
            data["reason"] = plain(self.reason)
        if kept(self.resolution, source, "resolution"):
            data["resolution"] = plain(self.resolution)
        if kept(self.session_id, source, "sessionId"):
            data["sessionId"] = plain(self.session_id)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.stream_id, source, "streamId"):
            data["streamId"] = plain(self.stream_id)
        if kept(self.updated_at, source, "updatedAt"):
            data["updatedAt"] = plain(self.updated_at)
        if kept(self.url, source, "url"):
            data["url"] = plain(self.url)
        data.update(plain(self.additional_properties))
        return data
