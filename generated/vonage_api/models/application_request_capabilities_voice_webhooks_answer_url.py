"""The schema
``#/components/schemas/ApplicationRequest/properties/capabilities/properties/voice/properties/webhooks/properties/answer_url``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import plain
from .._support.rules import Object, Rule, String
from .._support.unset import UNSET, Unset

_KNOWN = frozenset({"address", "http_method"})


@define(kw_only=True)
class ApplicationRequestCapabilitiesVoiceWebhooksAnswerUrl:
    """Document:
    ``#/components/schemas/ApplicationRequest/properties/capabilities/properties/voice/properties/webhooks/properties/answer_url``
    """

    address: str | Unset = UNSET
    """Not described by the document."""

    http_method: str | Unset = UNSET
    """Not described by the document."""

    additional_properties: dict[str, Any] = field(factory=no_fields)
    """Fields that the document does not declare."""

    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationRequest/properties/capabilities/properties/voice/properties/webhooks/properties/answer_url",
        properties={"address": String(), "http_method": String()},
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
        self.address = get("address", UNSET)
        self.http_method = get("http_method", UNSET)
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        data: dict[str, Any] = {}
        if self.address is not UNSET:
            data["address"] = plain(self.address)
        if self.http_method is not UNSET:
            data["http_method"] = plain(self.http_method)
        data.update(plain(self.additional_properties))
        return data
