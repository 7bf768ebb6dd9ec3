"""The model ``MessageShareLocationSuggestion``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"postback_data", "text", "type"})


@define(kw_only=True, eq=False, repr=False)
class MessageShareLocationSuggestion(Model):
    """A button that asks for the location of the recipient (RCS).

    Schema: ``#/components/schemas/MessageShareLocationSuggestion``
    """

    type: Literal["share_location"]
    """Always 'share_location'."""

    text: str
    """Text of the button. At least 1 character. At most 25 characters."""

    postback_data: str
    """Data that your webhook receives when the button is tapped."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageShareLocationSuggestion",
        properties={
            "type": String(enum=("share_location",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
        },
        required=("type", "text", "postback_data"),
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
        data.update(plain(self.additional_properties))
        return data
