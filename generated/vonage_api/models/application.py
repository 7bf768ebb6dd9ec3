"""The schema ``#/components/schemas/Application``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import kept, plain
from .application_capabilities import ApplicationCapabilities
from .application_keys import ApplicationKeys

_KNOWN = frozenset({"capabilities", "id", "keys", "name"})


@define(kw_only=True)
class Application:
    """Document: ``#/components/schemas/Application``"""

    capabilities: ApplicationCapabilities | None = None
    """Not described by the document."""

    id: str | None = None
    """Not described by the document."""

    keys: ApplicationKeys | None = None
    """Not described by the document."""

    name: str | None = None
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
        self.capabilities = ApplicationCapabilities.from_dict(get("capabilities"))
        self.id = get("id")
        self.keys = ApplicationKeys.from_dict(get("keys"))
        self.name = get("name")
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.capabilities, source, "capabilities"):
            data["capabilities"] = plain(self.capabilities)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.keys, source, "keys"):
            data["keys"] = plain(self.keys)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        data.update(plain(self.additional_properties))
        return data
