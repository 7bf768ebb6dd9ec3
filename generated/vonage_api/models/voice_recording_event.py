"""The model ``VoiceRecordingEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset(
    {"conversation_uuid", "end_time", "recording_url", "recording_uuid", "size", "start_time", "timestamp"}
)


@define(kw_only=True, eq=False, repr=False)
class VoiceRecordingEvent(Model):
    """A recording is available. Download it with the credentials of the application within 30 days.

    Schema: ``#/components/schemas/VoiceRecordingEvent``
    """

    recording_url: str
    """URL of the recording."""

    conversation_uuid: str | None = None
    """Identifier of the conversation."""

    end_time: datetime | str | None = None
    """End of the recording."""

    recording_uuid: str | None = None
    """Identifier of the recording; not the identifier in `recording_url`."""

    size: int | None = None
    """Size in bytes."""

    start_time: datetime | str | None = None
    """Start of the recording."""

    timestamp: datetime | str | None = None
    """Time of the event."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"size": (int, None)}

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"recording_url"}),
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
        self.recording_url = get("recording_url")
        self.conversation_uuid = get("conversation_uuid")
        self.end_time = date_time(get("end_time"))
        self.recording_uuid = get("recording_uuid")
        self.size = get("size")
        self.start_time = date_time(get("start_time"))
        self.timestamp = date_time(get("timestamp"))
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
        if kept(self.recording_url, source, "recording_url"):
            data["recording_url"] = plain(self.recording_url)
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.end_time, source, "end_time"):
            data["end_time"] = restored(self.end_time, source and source.get("end_time"))
        if kept(self.recording_uuid, source, "recording_uuid"):
            data["recording_uuid"] = plain(self.recording_uuid)
        if kept(self.size, source, "size"):
            data["size"] = plain(self.size)
        if kept(self.start_time, source, "start_time"):
            data["start_time"] = restored(self.start_time, source and source.get("start_time"))
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        data.update(plain(self.additional_properties))
        return data
