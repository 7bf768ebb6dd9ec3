"""The schema ``#/components/schemas/VerifySearchResponse/properties/checks/items``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import kept, plain

_KNOWN = frozenset({"code", "date_received", "ip_address", "status"})


@define(kw_only=True)
class VerifySearchResponseChecksItem:
    """Document: ``#/components/schemas/VerifySearchResponse/properties/checks/items``"""

    code: str | None = None
    """Not described by the document."""

    date_received: str | None = None
    """Not described by the document."""

    ip_address: str | None = None
    """Not described by the document."""

    status: str | None = None
    """Not described by the document."""

    additional_properties: dict[str, Any] = field(factory=no_fields)
    """Fields that the document does not declare."""

    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = cls.__new__(cls)
        self.code = get("code")
        self.date_received = get("date_received")
        self.ip_address = get("ip_address")
        self.status = get("status")
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.code, source, "code"):
            data["code"] = plain(self.code)
        if kept(self.date_received, source, "date_received"):
            data["date_received"] = plain(self.date_received)
        if kept(self.ip_address, source, "ip_address"):
            data["ip_address"] = plain(self.ip_address)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        data.update(plain(self.additional_properties))
        return data
