"""The model ``InboundOtherMessage``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

_KNOWN = frozenset(
    {"channel", "client_ref", "from", "message_type", "message_uuid", "text", "timestamp", "to"}
)


@define(kw_only=True, eq=False, repr=False)
class InboundOtherMessage(Model):
    """Fields of all inbound messages.

    Schema: ``#/components/schemas/InboundOtherMessage``
    """

    channel: str
    """The channel of the message."""

    message_uuid: str
    """Identifier of the message."""

    to: str
    """Your number or name."""

    from_: str
    """Phone number or name of the sender. In JSON: ``from``."""

    timestamp: datetime | str
    """Time of the message."""

    client_ref: str | None = None
    """The `client_ref` of the message that this message replies to."""

    message_type: str | None = None
    """Type of the message."""

    text: str | None = None
    """Text of the message."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"channel", "from", "message_uuid", "timestamp", "to"}),
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
        self.channel = get("channel")
        self.message_uuid = get("message_uuid")
        self.to = get("to")
        self.from_ = get("from")
        self.timestamp = date_time(get("timestamp"))
        self.client_ref = get("client_ref")
        self.message_type = get("message_type")
        self.text = get("text")
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
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.message_uuid, source, "message_uuid"):
            data["message_uuid"] = plain(self.message_uuid)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.client_ref, source, "client_ref"):
            data["client_ref"] = plain(self.client_ref)
        if kept(self.message_type, source, "message_type"):
            data["message_type"] = plain(self.message_type)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        data.update(plain(self.additional_properties))
        return data
