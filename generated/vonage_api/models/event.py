"""The model ``Event``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

from .event_embedded import EventEmbedded
from .self_link import SelfLink

_KNOWN = frozenset({"_embedded", "_links", "body", "from", "id", "timestamp", "type"})


@define(kw_only=True, eq=False, repr=False)
class Event(Model):
    """Event.

    Schema: ``#/components/schemas/Event``
    """

    embedded: EventEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    body: dict[str, Any] | None = None

    from_: str | None = None
    """Identifier of the member. In JSON: ``from``."""

    id: int | str | None = None
    """Sequence number of the event in its conversation."""

    timestamp: datetime | str | None = None

    type: str | None = None
    """Type of the event. The set is open. Documented values: leg:status:update, audio:dtmf, audio:earmuff:off,
    audio:earmuff:on, audio:mute:off, audio:mute:on, audio:play:stop, audio:play:done, audio:play,
    audio:record:stop, audio:record:done, audio:record, audio:asr:done, audio:asr:record:done, audio:say:stop,
    audio:say:done, audio:say, audio:speaking:on, audio:speaking:off, message, message:submitted,
    message:rejected, message:undeliverable, message:seen, message:delivered, member:joined, member:left,
    member:media, member:message:status, member:invited, conversation:updated, event:delete, rtc:status,
    rtc:transfer, rtc:hangup, rtc:answered, rtc:ringing, rtc:answer, rtc:terminate, sip:status, sip:hangup,
    sip:answered, sip:machine, sip:amd_machine, sip:ringing.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = EventEmbedded.from_dict(get("_embedded"))
        self.links = SelfLink.from_dict(get("_links"))
        self.body = get("body")
        self.from_ = get("from")
        self.id = get("id")
        self.timestamp = date_time(get("timestamp"))
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
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.embedded, source, "_embedded"):
            data["_embedded"] = plain(self.embedded)
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.body, source, "body"):
            data["body"] = plain(self.body)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
