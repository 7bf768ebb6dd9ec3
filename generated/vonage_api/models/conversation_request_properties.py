"""The model ``ConversationRequestProperties``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object, Rule, String

_KNOWN = frozenset({"custom_data", "custom_sort_key", "ttl", "type"})


@define(kw_only=True, eq=False, repr=False)
class ConversationRequestProperties(Model):
    """``properties`` of ``ConversationRequest``.

    Schema: ``#/components/schemas/ConversationRequest/properties/properties``
    """

    custom_data: dict[str, Any] | Unset = UNSET

    custom_sort_key: str | Unset = UNSET
    """No longer part of the current API definition."""

    ttl: int | Unset = UNSET
    """Seconds for which an empty conversation is kept. At least 0. At most 2147483648."""

    type: str | Unset = UNSET
    """No longer part of the current API definition."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ConversationRequest/properties/properties",
        properties={
            "custom_data": Object(),
            "custom_sort_key": String(),
            "ttl": Integer(minimum=0, maximum=2147483648),
            "type": String(),
        },
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
        self.custom_data = get("custom_data", UNSET)
        self.custom_sort_key = get("custom_sort_key", UNSET)
        self.ttl = get("ttl", UNSET)
        self.type = get("type", UNSET)
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
        if self.custom_data is not UNSET:
            data["custom_data"] = plain(self.custom_data)
        if self.custom_sort_key is not UNSET:
            data["custom_sort_key"] = plain(self.custom_sort_key)
        if self.ttl is not UNSET:
            data["ttl"] = plain(self.ttl)
        if self.type is not UNSET:
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
