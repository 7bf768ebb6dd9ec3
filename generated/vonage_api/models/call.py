"""The schema ``#/components/schemas/Call``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal, Self, cast

from attrs import define, field

from .._support.decode import date_time, new, unknown
from .._support.model import Model
from .._support.plain import kept, plain, restored
from .call_from import CallFrom
from .call_to import CallTo

_KNOWN = frozenset(
    {
        "conversation_uuid",
        "direction",
        "duration",
        "end_time",
        "from",
        "network",
        "price",
        "rate",
        "start_time",
        "status",
        "to",
        "uuid",
    }
)


@define(kw_only=True, eq=False)
class Call(Model):
    """Document: ``#/components/schemas/Call``"""

    conversation_uuid: str | None = None
    """Not described by the document."""

    direction: Literal["outbound", "inbound"] | str | None = None
    """One of 'outbound', 'inbound'."""

    duration: str | None = None
    """Not described by the document."""

    end_time: datetime | str | None = None
    """Not described by the document."""

    from_: CallFrom | None = None
    """In JSON: ``from``."""

    network: str | None = None
    """Not described by the document."""

    price: str | None = None
    """Not described by the document."""

    rate: str | None = None
    """Not described by the document."""

    start_time: datetime | str | None = None
    """Not described by the document."""

    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "machine",
            "completed",
            "busy",
            "cancelled",
            "failed",
            "rejected",
            "timeout",
            "unanswered",
        ]
        | str
        | None
    ) = None
    """One of 'started', 'ringing', 'answered', 'machine', 'completed', 'busy', 'cancelled', 'failed',
    'rejected', 'timeout', 'unanswered'.
    """

    to: CallTo | None = None
    """Not described by the document."""

    uuid: str | None = None
    """Unique identifier for the call."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.conversation_uuid = get("conversation_uuid")
        self.direction = get("direction")
        self.duration = get("duration")
        self.end_time = date_time(get("end_time"))
        self.from_ = CallFrom.from_dict(get("from"))
        self.network = get("network")
        self.price = get("price")
        self.rate = get("rate")
        self.start_time = date_time(get("start_time"))
        self.status = get("status")
        self.to = CallTo.from_dict(get("to"))
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.direction, source, "direction"):
            data["direction"] = plain(self.direction)
        if kept(self.duration, source, "duration"):
            data["duration"] = plain(self.duration)
        if kept(self.end_time, source, "end_time"):
            data["end_time"] = restored(self.end_time, source and source.get("end_time"))
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.rate, source, "rate"):
            data["rate"] = plain(self.rate)
        if kept(self.start_time, source, "start_time"):
            data["start_time"] = restored(self.start_time, source and source.get("start_time"))
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.uuid, source, "uuid"):
            data["uuid"] = plain(self.uuid)
        data.update(plain(self.additional_properties))
        return data
