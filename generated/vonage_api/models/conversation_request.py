"""The model ``ConversationRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .conversation_request_callback import ConversationRequestCallback
from .conversation_request_numbers_item import ConversationRequestNumbersItem
from .conversation_request_properties import ConversationRequestProperties

_KNOWN = frozenset({"callback", "display_name", "image_url", "name", "numbers", "properties"})


@define(kw_only=True, eq=False, repr=False)
class ConversationRequest(Model):
    """Conversation request.

    Schema: ``#/components/schemas/ConversationRequest``
    """

    callback: ConversationRequestCallback | Unset = UNSET

    display_name: str | Unset | None = UNSET
    """At most 50 characters."""

    image_url: str | Unset | None = UNSET
    """At most 2048 characters."""

    name: str | Unset = UNSET
    """Unique name. Vonage generates one if it is omitted. At most 100 characters."""

    numbers: list[ConversationRequestNumbersItem] | Unset = UNSET

    properties: ConversationRequestProperties | Unset = UNSET

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
        self.callback = ConversationRequestCallback.from_dict(get("callback", UNSET))
        self.display_name = get("display_name", UNSET)
        self.image_url = get("image_url", UNSET)
        self.name = get("name", UNSET)
        self.numbers = array(get("numbers", UNSET), ConversationRequestNumbersItem.from_dict)
        self.properties = ConversationRequestProperties.from_dict(get("properties", UNSET))
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
        data: dict[str, Any] = {}
        if self.callback is not UNSET:
            data["callback"] = plain(self.callback)
        if self.display_name is not UNSET:
            data["display_name"] = plain(self.display_name)
        if self.image_url is not UNSET:
            data["image_url"] = plain(self.image_url)
        if self.name is not UNSET:
            data["name"] = plain(self.name)
        if self.numbers is not UNSET:
            data["numbers"] = plain(self.numbers)
        if self.properties is not UNSET:
            data["properties"] = plain(self.properties)
        data.update(plain(self.additional_properties))
        return data
