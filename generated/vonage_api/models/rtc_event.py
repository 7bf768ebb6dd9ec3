"""The model ``RtcEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

_KNOWN = frozenset(
    {"_embedded", "application_id", "body", "conversation_id", "from", "id", "timestamp", "type"}
)


@define(kw_only=True, eq=False, repr=False)
class RtcEvent(Model):
    """An event in a conversation.

    Schema: ``#/components/schemas/RtcEvent``
    """

    type: str
    """Type of the event, such as `member:joined`."""

    embedded: dict[str, Any] | None = None
    """Related resources. In JSON: ``_embedded``."""

    application_id: str | None = None
    """Identifier of your application."""

    body: dict[str, Any] | None = None
    """Details of the event."""

    conversation_id: str | None = None
    """Identifier of the conversation."""

    from_: str | None = None
    """Identifier of the member. In JSON: ``from``."""

    id: str | int | None = None
    """Identifier of the event."""

    timestamp: datetime | str | None = None
    """Time of the event."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"type"}),
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
        self.type = get("type")
        self.embedded = get("_embedded")
        self.application_id = get("application_id")
        self.body = get("body")
        self.conversation_id = get("conversation_id")
        self.from_ = get("from")
        self.id = get("id")
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
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.embedded, source, "_embedded"):
            data["_embedded"] = plain(self.embedded)
        if kept(self.application_id, source, "application_id"):
            data["application_id"] = plain(self.application_id)
        if kept(self.body, source, "body"):
            data["body"] = plain(self.body)
        if kept(self.conversation_id, source, "conversation_id"):
            data["conversation_id"] = plain(self.conversation_id)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        data.update(plain(self.additional_properties))
        return data
