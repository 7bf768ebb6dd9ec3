"""The schema ``#/components/schemas/VoiceTranscriptionEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from .._support.decode import Shape, new, unknown
from .._support.model import Model
from .._support.plain import kept, plain

_KNOWN = frozenset({"conversation_uuid", "recording_uuid", "status", "transcription_url", "type"})


@define(kw_only=True, eq=False, repr=False)
class VoiceTranscriptionEvent(Model):
    """The transcription of a recording is available.

    Document: ``#/components/schemas/VoiceTranscriptionEvent``
    """

    transcription_url: str
    """URL of the recording."""

    conversation_uuid: str | None = None
    """Identifier of the conversation."""

    recording_uuid: str | None = None
    """Identifier of the recording."""

    status: Literal["transcribed"] | str | None = None
    """Status. 'transcribed'."""

    type: Literal["transcription"] | str | None = None
    """Type of the event. 'transcription'."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"transcription_url"}),
        fixed={"status": "transcribed", "type": "transcription"},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.transcription_url = get("transcription_url")
        self.conversation_uuid = get("conversation_uuid")
        self.recording_uuid = get("recording_uuid")
        self.status = get("status")
        self.type = get("type")
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.transcription_url, source, "transcription_url"):
            data["transcription_url"] = plain(self.transcription_url)
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.recording_uuid, source, "recording_uuid"):
            data["recording_uuid"] = plain(self.recording_uuid)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
