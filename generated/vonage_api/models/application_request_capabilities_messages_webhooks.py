"""The schema
``#/components/schemas/ApplicationRequest/properties/capabilities/properties/messages/properties/webhooks``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from .._support.decode import new, unknown
from .._support.model import Model
from .._support.plain import plain
from .._support.rules import Object, Rule
from .._support.unset import UNSET, Unset

_KNOWN = frozenset({"inbound_url", "status_url"})


@define(kw_only=True, eq=False)
class ApplicationRequestCapabilitiesMessagesWebhooks(Model):
    """Document:
    ``#/components/schemas/ApplicationRequest/properties/capabilities/properties/messages/properties/webhooks``
    """

    inbound_url: dict[str, Any] | Unset = UNSET
    """Not described by the document."""

    status_url: dict[str, Any] | Unset = UNSET
    """Not described by the document."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
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
        self = new(cls)
        self.inbound_url = get("inbound_url", UNSET)
        self.status_url = get("status_url", UNSET)
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
        data: dict[str, Any] = {}
        if self.inbound_url is not UNSET:
            data["inbound_url"] = plain(self.inbound_url)
        if self.status_url is not UNSET:
            data["status_url"] = plain(self.status_url)
        data.update(plain(self.additional_properties))
        return data
