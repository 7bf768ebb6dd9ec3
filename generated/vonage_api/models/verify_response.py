"""The schema ``#/components/schemas/VerifyResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import kept, plain

_KNOWN = frozenset({"error_text", "request_id", "status"})


@define(kw_only=True)
class VerifyResponse:
    """Document: ``#/components/schemas/VerifyResponse``"""

    error_text: str | None = None
    """Not described by the document."""

    request_id: str | None = None
    """Unique identifier for the verification request."""

    status: str | None = None
    """Status code (0 = success)."""

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
        self.error_text = get("error_text")
        self.request_id = get("request_id")
        self.status = get("status")
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.error_text, source, "error_text"):
            data["error_text"] = plain(self.error_text)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        data.update(plain(self.additional_properties))
        return data
