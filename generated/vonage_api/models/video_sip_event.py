"""The model ``VideoSipEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .video_sip_event_call import VideoSipEventCall

_KNOWN = frozenset(
    {
        "applicationId",
        "call",
        "event",
        "projectId",
        "reason_code",
        "reason_message",
        "sessionId",
        "state",
        "timestamp",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VideoSipEvent(Model):
    """An event of a SIP call.

    Schema: ``#/components/schemas/VideoSipEvent``
    """

    session_id: str
    """Identifier of the session. In JSON: ``sessionId``."""

    event: str
    """Type of the event."""

    application_id: str | None = None
    """Identifier of the application, in newer events. In JSON: ``applicationId``."""

    call: VideoSipEventCall | None = None
    """The SIP call."""

    project_id: str | None = None
    """Identifier of the application. In JSON: ``projectId``."""

    reason_code: str | None = None
    """SIP response code, or 700 to 706, for `callDestroyed`."""

    reason_message: str | None = None
    """Description of `reason_code`."""

    state: str | None = None
    """State of the call, for `callUpdated`: `DIALING`, `RINGING`, `ACTIVE`, `ON_HOLD` or `HANGUP`."""

    timestamp: int | None = None
    """Time of the event, in milliseconds since 1970."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"timestamp": (int, None)}

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"event", "sessionId"}),
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
        self.session_id = get("sessionId")
        self.event = get("event")
        self.application_id = get("applicationId")
        self.call = VideoSipEventCall.from_dict(get("call"))
        self.project_id = get("projectId")
        self.reason_code = get("reason_code")
        self.reason_message = get("reason_message")
        self.state = get("state")
        self.timestamp = get("timestamp")
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
        if kept(self.event, source, "event"):
            data["event"] = plain(self.event)
        if kept(self.application_id, source, "applicationId"):
            data["applicationId"] = plain(self.application_id)
        if kept(self.call, source, "call"):
            data["call"] = plain(self.call)
        if kept(self.project_id, source, "projectId"):
            data["projectId"] = plain(self.project_id)
        if kept(self.reason_code, source, "reason_code"):
            data["reason_code"] = plain(self.reason_code)
        if kept(self.reason_message, source, "reason_message"):
            data["reason_message"] = plain(self.reason_message)
        if kept(self.state, source, "state"):
            data["state"] = plain(self.state)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = plain(self.timestamp)
        data.update(plain(self.additional_properties))
        return data
