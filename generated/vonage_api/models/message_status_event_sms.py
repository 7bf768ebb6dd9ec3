"""The model ``MessageStatusEventSms``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .message_status_event_sms_segments_item import MessageStatusEventSmsSegmentsItem

_KNOWN = frozenset({"count_total", "segments"})


@define(kw_only=True, eq=False, repr=False)
class MessageStatusEventSms(Model):
    """``sms`` of ``MessageStatusEvent``.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/sms``
    """

    count_total: str | None = None
    """Number of parts."""

    segments: list[MessageStatusEventSmsSegmentsItem] = field(factory=Absent)
    """The status of each part."""

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
        self.count_total = get("count_total")
        self.segments = array(get("segments", MISSING), MessageStatusEventSmsSegmentsItem.from_dict)
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
        if kept(self.count_total, source, "count_total"):
            data["count_total"] = plain(self.count_total)
        if kept(self.segments, source, "segments"):
            data["segments"] = plain(self.segments)
        data.update(plain(self.additional_properties))
        return data
