"""The model ``VoiceInputEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

from .voice_dtmf import VoiceDtmf
from .voice_speech import VoiceSpeech

_KNOWN = frozenset({"conversation_uuid", "dtmf", "from", "speech", "timestamp", "to", "uuid"})


@define(kw_only=True, eq=False, repr=False)
class VoiceInputEvent(Model):
    """The caller pressed keys or spoke, or the input timed out.

    Schema: ``#/components/schemas/VoiceInputEvent``
    """

    uuid: str
    """Identifier of the call."""

    conversation_uuid: str | None = None
    """Identifier of the conversation."""

    dtmf: VoiceDtmf | str | None = None
    """The pressed keys; for very old accounts only the digits."""

    from_: str | None = None
    """The caller. In JSON: ``from``."""

    speech: VoiceSpeech | None = None
    """Result of speech recognition."""

    timestamp: datetime | str | None = None
    """Time of the event."""

    to: str | None = None
    """The callee."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"uuid"}),
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
        self.uuid = get("uuid")
        self.conversation_uuid = get("conversation_uuid")
        self.dtmf = VoiceDtmf.from_dict(get("dtmf"))
        self.from_ = get("from")
        self.speech = VoiceSpeech.from_dict(get("speech"))
        self.timestamp = date_time(get("timestamp"))
        self.to = get("to")
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
        if kept(self.uuid, source, "uuid"):
            data["uuid"] = plain(self.uuid)
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.dtmf, source, "dtmf"):
            data["dtmf"] = plain(self.dtmf)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.speech, source, "speech"):
            data["speech"] = plain(self.speech)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        data.update(plain(self.additional_properties))
        return data
