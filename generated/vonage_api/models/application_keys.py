"""The schema ``#/components/schemas/Application/properties/keys``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import kept, plain

_KNOWN = frozenset({"private_key", "public_key"})


@define(kw_only=True)
class ApplicationKeys:
    """Document: ``#/components/schemas/Application/properties/keys``"""

    private_key: str | None = field(default=None, repr=False)
    """Not described by the document."""

    public_key: str | None = None
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
        self.private_key = get("private_key")
        self.public_key = get("public_key")
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.private_key, source, "private_key"):
            data["private_key"] = plain(self.private_key)
        if kept(self.public_key, source, "public_key"):
            data["public_key"] = plain(self.public_key)
        data.update(plain(self.additional_properties))
        return data
