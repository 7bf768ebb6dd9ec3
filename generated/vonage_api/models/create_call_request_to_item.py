"""The schema ``#/components/schemas/CreateCallRequest/properties/to/items``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import plain
from .._support.rules import Object, Rule, String
from .._support.unset import UNSET, Unset

_KNOWN = frozenset({"number", "type"})


@define(kw_only=True)
class CreateCallRequestToItem:
    """Document: ``#/components/schemas/CreateCallRequest/properties/to/items``"""

    number: str | Unset = UNSET
    """Not described by the document."""

    type: Literal["phone", "sip", "websocket", "vbc"] | Unset = UNSET
    """One of 'phone', 'sip', 'websocket', 'vbc'."""

    additional_properties: dict[str, Any] = field(factory=no_fields)
    """Fields that the document does not declare."""

    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/CreateCallRequest/properties/to/items",
        properties={"number": String(), "type": String(enum=("phone", "sip", "websocket", "vbc"))},
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = cls.__new__(cls)
        self.number = get("number", UNSET)
        self.type = get("type", UNSET)
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        data: dict[str, Any] = {}
        if self.number is not UNSET:
            data["number"] = plain(self.number)
        if self.type is not UNSET:
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
