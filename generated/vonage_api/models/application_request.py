"""The schema ``#/components/schemas/ApplicationRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import kept, plain
from .._support.unset import UNSET, Unset
from .application_request_capabilities import ApplicationRequestCapabilities

_KNOWN = frozenset({"capabilities", "name"})


@define(kw_only=True)
class ApplicationRequest:
    """Document: ``#/components/schemas/ApplicationRequest``"""

    name: str
    """Application name."""

    capabilities: ApplicationRequestCapabilities | Unset = UNSET
    """Vonage capabilities for this application."""

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
        self.name = get("name")
        self.capabilities = ApplicationRequestCapabilities.from_dict(get("capabilities", UNSET))
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if self.capabilities is not UNSET:
            data["capabilities"] = plain(self.capabilities)
        data.update(plain(self.additional_properties))
        return data
