"""The schema
``#/components/schemas/ApplicationRequest/properties/capabilities/properties/messages/properties/webhooks``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import plain
from .._support.rules import Object, Rule
from .._support.unset import UNSET, Unset

_KNOWN = frozenset({"inbound_url", "status_url"})


@define(kw_only=True)
class ApplicationRequestCapabilitiesMessagesWebhooks:
    """Document:
    ``#/components/schemas/ApplicationRequest/properties/capabilities/properties/messages/properties/webhooks``
    """

    inbound_url: dict[str, Any] | Unset = UNSET
    """Not described by the document."""

    status_url: dict[str, Any] | Unset = UNSET
    """Not described by the document."""

    additional_properties: dict[str, Any] = field(factory=no_fields)
    """Fields that the document does not declare."""

    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationRequest/properties/capabilities/properties/messages/properties/webhooks",
        properties={"inbound_url": Object(), "status_url": Object()},
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
        self.inbound_url = get("inbound_url", UNSET)
        self.status_url = get("status_url", UNSET)
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        data: dict[str, Any] = {}
        if self.inbound_url is not UNSET:
            data["inbound_url"] = plain(self.inbound_url)
        if self.status_url is not UNSET:
            data["status_url"] = plain(self.status_url)
        data.update(plain(self.additional_properties))
        return data
