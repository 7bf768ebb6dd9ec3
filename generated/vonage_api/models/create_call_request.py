"""The schema ``#/components/schemas/CreateCallRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import MISSING, array, new, unknown
from .._support.model import Model
from .._support.plain import kept, plain
from .._support.unset import UNSET, Unset
from .create_call_request_from import CreateCallRequestFrom
from .create_call_request_to_item import CreateCallRequestToItem

_KNOWN = frozenset({"answer_url", "event_url", "from", "ncco", "record", "to"})


@define(kw_only=True, eq=False)
class CreateCallRequest(Model):
    """Document: ``#/components/schemas/CreateCallRequest``"""

    to: list[CreateCallRequestToItem]
    """Not described by the document."""

    from_: CreateCallRequestFrom
    """In JSON: ``from``."""

    ncco: list[dict[str, Any]]
    """Vonage Call Control Object instructions."""

    answer_url: list[str] | Unset = UNSET
    """Answer webhook URL."""

    event_url: list[str] | Unset = UNSET
    """Event webhook URL."""

    record: bool | Unset = UNSET
    """Record the call."""

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
        self.to = array(get("to", MISSING), CreateCallRequestToItem.from_dict)
        self.from_ = CreateCallRequestFrom.from_dict(get("from"))
        self.ncco = array(get("ncco", MISSING))
        self.answer_url = array(get("answer_url", UNSET))
        self.event_url = array(get("event_url", UNSET))
        self.record = get("record", UNSET)
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
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.ncco, source, "ncco"):
            data["ncco"] = plain(self.ncco)
        if self.answer_url is not UNSET:
            data["answer_url"] = plain(self.answer_url)
        if self.event_url is not UNSET:
            data["event_url"] = plain(self.event_url)
        if self.record is not UNSET:
            data["record"] = plain(self.record)
        data.update(plain(self.additional_properties))
        return data
