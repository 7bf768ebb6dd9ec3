"""The model ``VoiceTransferEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

_KNOWN = frozenset({"conversation_uuid_from", "conversation_uuid_to", "timestamp", "uuid"})


@define(kw_only=True, eq=False, repr=False)
class VoiceTransferEvent(Model):
    """A call was transferred to another conversation.

    Schema: ``#/components/schemas/VoiceTransferEvent``
    """

    conversation_uuid_to: str
    """Identifier of the new conversation."""

    conversation_uuid_from: str | None = None
    """Identifier of the previous conversation."""

    timestamp: datetime | str | None = None
    """Time of the event."""

    uuid: str | None = None
    """Identifier of the call."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"conversation_uuid_to"}),
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
        self.conversation_uuid_to = get("conversation_uuid_to")
        self.conversation_uuid_from = get("conversation_uuid_from")
        self.timestamp = date_time(get("timestamp"))
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
        if kept(self.conversation_uuid_to, source, "conversation_uuid_to"):
            data["conversation_uuid_to"] = plain(self.conversation_uuid_to)
        if kept(self.conversation_uuid_from, source, "conversation_uuid_from"):
            data["conversation_uuid_from"] = plain(self.conversation_uuid_from)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.uuid, source, "uuid"):
            data["uuid"] = plain(self.uuid)
        data.update(plain(self.additional_properties))
        return data
