"""The model ``MessageCalendarSuggestion``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import DateTime, Object, Rule, String

_KNOWN = frozenset(
    {"description", "end_time", "fallback_url", "postback_data", "start_time", "text", "title", "type"}
)


@define(kw_only=True, eq=False, repr=False)
class MessageCalendarSuggestion(Model):
    """A button that creates a calendar event (RCS).

    Schema: ``#/components/schemas/MessageCalendarSuggestion``
    """

    type: Literal["create_calendar_event"]
    """Always 'create_calendar_event'."""

    text: str
    """Text of the button. At least 1 character. At most 25 characters."""

    postback_data: str
    """Data that your webhook receives when the button is tapped."""

    start_time: datetime | str
    """Start of the event."""

    end_time: datetime | str
    """End of the event."""

    title: str
    """Title of the event. At least 1 character. At most 100 characters."""

    description: str
    """Description of the event. At least 1 character. At most 500 characters."""

    fallback_url: str | Unset = UNSET
    """URL to open if the device does not support the action."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageCalendarSuggestion",
        properties={
            "type": String(enum=("create_calendar_event",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
            "start_time": DateTime(),
            "end_time": DateTime(),
            "title": String(min_length=1, max_length=100),
            "description": String(min_length=1, max_length=500),
            "fallback_url": String(),
        },
        required=("type", "text", "postback_data", "start_time", "end_time", "title", "description"),
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.type = get("type")
        self.text = get("text")
        self.postback_data = get("postback_data")
        self.start_time = date_time(get("start_time"))
        self.end_time = date_time(get("end_time"))
        self.title = get("title")
        self.description = get("description")
        self.fallback_url = get("fallback_url", UNSET)
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
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if kept(self.postback_data, source, "postback_data"):
            data["postback_data"] = plain(self.postback_data)
        if kept(self.start_time, source, "start_time"):
            data["start_time"] = restored(self.start_time, source and source.get("start_time"))
        if kept(self.end_time, source, "end_time"):
            data["end_time"] = restored(self.end_time, source and source.get("end_time"))
        if kept(self.title, source, "title"):
            data["title"] = plain(self.title)
        if kept(self.description, source, "description"):
            data["description"] = plain(self.description)
        if self.fallback_url is not UNSET:
            data["fallback_url"] = plain(self.fallback_url)
        data.update(plain(self.additional_properties))
        return data
