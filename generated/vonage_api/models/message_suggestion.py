"""The model ``MessageSuggestion``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset(
    {
        "description",
        "end_time",
        "fallback_url",
        "latitude",
        "longitude",
        "phone_number",
        "pin_label",
        "postback_data",
        "start_time",
        "text",
        "title",
        "type",
        "url",
        "view_mode",
    }
)


@define(kw_only=True, eq=False, repr=False)
class MessageSuggestion(Model):
    """A reply or an action that is offered to the recipient (RCS).

    Schema: ``#/components/schemas/MessageSuggestion``
    """

    type: str
    """What it does: `reply`, `dial`, `view_location`, `share_location`, `open_url`, `open_url_in_webview`,
    `create_calendar_event`.
    """

    text: str
    """Text of the button. At most 25 characters."""

    description: str | Unset = UNSET
    """What the address is, for those who cannot see it."""

    end_time: str | Unset = UNSET
    """When the calendar event ends."""

    fallback_url: str | Unset = UNSET
    """The address to open where the action is not possible."""

    latitude: str | Unset = UNSET
    """Latitude of the place to show."""

    longitude: str | Unset = UNSET
    """Longitude of the place to show."""

    phone_number: str | Unset = UNSET
    """The number to dial."""

    pin_label: str | Unset = UNSET
    """Label of the place to show."""

    postback_data: str | Unset = UNSET
    """What is sent to your webhook when it is tapped."""

    start_time: str | Unset = UNSET
    """When the calendar event starts."""

    title: str | Unset = UNSET
    """Title of the calendar event."""

    url: str | Unset = UNSET
    """The address to open."""

    view_mode: str | Unset = UNSET
    """How much of the screen a web view takes."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageSuggestion",
        properties={
            "type": String(),
            "text": String(max_length=25),
            "description": String(),
            "end_time": String(),
            "fallback_url": String(),
            "latitude": String(),
            "longitude": String(),
            "phone_number": String(),
            "pin_label": String(),
            "postback_data": String(),
            "start_time": String(),
            "title": String(),
            "url": String(),
            "view_mode": String(),
        },
        required=("type", "text"),
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.type = get("type")
        self.text = get("text")
        self.description = get("description", UNSET)
        self.end_time = get("end_time", UNSET)
        self.fallback_url = get("fallback_url", UNSET)
        self.latitude = get("latitude", UNSET)
        self.longitude = get("longitude", UNSET)
        self.phone_number = get("phone_number", UNSET)
        self.pin_label = get("pin_label", UNSET)
        self.postback_data = get("postback_data", UNSET)
        self.start_time = get("start_time", UNSET)
        self.title = get("title", UNSET)
        self.url = get("url", UNSET)
        self.view_mode = get("view_mode", UNSET)
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
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if self.description is not UNSET:
            data["description"] = plain(self.description)
        if self.end_time is not UNSET:
            data["end_time"] = plain(self.end_time)
        if self.fallback_url is not UNSET:
            data["fallback_url"] = plain(self.fallback_url)
        if self.latitude is not UNSET:
            data["latitude"] = plain(self.latitude)
        if self.longitude is not UNSET:
            data["longitude"] = plain(self.longitude)
        if self.phone_number is not UNSET:
            data["phone_number"] = plain(self.phone_number)
        if self.pin_label is not UNSET:
            data["pin_label"] = plain(self.pin_label)
        if self.postback_data is not UNSET:
            data["postback_data"] = plain(self.postback_data)
        if self.start_time is not UNSET:
            data["start_time"] = plain(self.start_time)
        if self.title is not UNSET:
            data["title"] = plain(self.title)
        if self.url is not UNSET:
            data["url"] = plain(self.url)
        if self.view_mode is not UNSET:
            data["view_mode"] = plain(self.view_mode)
        data.update(plain(self.additional_properties))
        return data
