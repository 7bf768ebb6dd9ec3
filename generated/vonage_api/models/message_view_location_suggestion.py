"""The model ``MessageViewLocationSuggestion``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"fallback_url", "latitude", "longitude", "pin_label", "postback_data", "text", "type"})


@define(kw_only=True, eq=False, repr=False)
class MessageViewLocationSuggestion(Model):
    """A button that shows a location (RCS).

    Schema: ``#/components/schemas/MessageViewLocationSuggestion``
    """

    type: Literal["view_location"]
    """Always 'view_location'."""

    text: str
    """Text of the button. At least 1 character. At most 25 characters."""

    postback_data: str
    """Data that your webhook receives when the button is tapped."""

    latitude: str
    """Latitude of the location."""

    longitude: str
    """Longitude of the location."""

    pin_label: str
    """Label of the location."""

    fallback_url: str | Unset = UNSET
    """URL to open if the device does not support the action."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageViewLocationSuggestion",
        properties={
            "type": String(enum=("view_location",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
            "latitude": String(),
            "longitude": String(),
            "pin_label": String(),
            "fallback_url": String(),
        },
        required=("type", "text", "postback_data", "latitude", "longitude", "pin_label"),
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
        self.latitude = get("latitude")
        self.longitude = get("longitude")
        self.pin_label = get("pin_label")
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
        if kept(self.latitude, source, "latitude"):
            data["latitude"] = plain(self.latitude)
        if kept(self.longitude, source, "longitude"):
            data["longitude"] = plain(self.longitude)
        if kept(self.pin_label, source, "pin_label"):
            data["pin_label"] = plain(self.pin_label)
        if self.fallback_url is not UNSET:
            data["fallback_url"] = plain(self.fallback_url)
        data.update(plain(self.additional_properties))
        return data
