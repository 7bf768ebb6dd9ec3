"""The model ``VoiceTranscriptionEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

_KNOWN = frozenset(
    {
        "conversation_uuid",
        "direction",
        "end_time",
        "error",
        "from",
        "provider",
        "recording_uuid",
        "start_time",
        "status",
        "timestamp",
        "to",
        "transcription_url",
        "type",
        "uuid",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VoiceTranscriptionEvent(Model):
    """The transcription of a recording is available.

    Schema: ``#/components/schemas/VoiceTranscriptionEvent``
    """

    transcription_url: str
    """URL of the transcription."""

    conversation_uuid: str | None = None
    """Identifier of the conversation."""

    direction: str | None = None
    """Direction of the call, `inbound` or `outbound`."""

    end_time: datetime | str | None = None
    """End of the recording."""

    error: Any = None
    """Reason for the failure."""

    from_: str | None = None
    """The caller. In JSON: ``from``."""

    provider: str | None = None
    """Company that transcribed the recording, if it is not Vonage."""

    recording_uuid: str | None = None
    """Identifier of the recording."""

    start_time: datetime | str | None = None
    """Start of the recording."""

    status: str | None = None
    """Status of the transcription, such as `transcribed`."""

    timestamp: datetime | str | None = None
    """Time of the event."""

    to: str | None = None
    """The called number."""

    type: str | None = None
    """Type of the event, such as `record`."""

    uuid: str | None = None
    """Identifier of the call."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"transcription_url"}),
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
        self.transcription_url = get("transcription_url")
        self.conversation_uuid = get("conversation_uuid")
        self.direction = get("direction")
        self.end_time = date_time(get("end_time"))
        self.error = get("error")
        self.from_ = get("from")
        self.provider = get("provider")
        self.recording_uuid = get("recording_uuid")
        self.start_time = date_time(get("start_time"))
        self.status = get("status")
        self.timestamp = date_time(get("timestamp"))
        self.to = get("to")
        self.type = get("type")
        self.uuid = get("uuid")
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
        if kept(self.transcription_url, source, "transcription_url"):
            data["transcription_url"] = plain(self.transcription_url)
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.direction, source, "direction"):
            data["direction"] = plain(self.direction)
        if kept(self.end_time, source, "end_time"):
            data["end_time"] = restored(self.end_time, source and source.get("end_time"))
        if kept(self.error, source, "error"):
            data["error"] = plain(self.error)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.provider, source, "provider"):
            data["provider"] = plain(self.provider)
        if kept(self.recording_uuid, source, "recording_uuid"):
            data["recording_uuid"] = plain(self.recording_uuid)
        if kept(self.start_time, source, "start_time"):
            data["start_time"] = restored(self.start_time, source and source.get("start_time"))
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.uuid, source, "uuid"):
            data["uuid"] = plain(self.uuid)
        data.update(plain(self.additional_properties))
        return data
