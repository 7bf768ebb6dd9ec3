"""The schema ``#/components/schemas/Application/properties/capabilities``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import kept, plain

_KNOWN = frozenset({"messages", "rtc", "vbc", "voice"})


@define(kw_only=True)
class ApplicationCapabilities:
    """Document: ``#/components/schemas/Application/properties/capabilities``"""

    messages: dict[str, Any] | None = None
    """Not described by the document."""

    rtc: dict[str, Any] | None = None
    """Not described by the document."""

    vbc: dict[str, Any] | None = None
    """Not described by the document."""

    voice: dict[str, Any] | None = None
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
        self.messages = get("messages")
        self.rtc = get("rtc")
        self.vbc = get("vbc")
        self.voice = get("voice")
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.messages, source, "messages"):
            data["messages"] = plain(self.messages)
        if kept(self.rtc, source, "rtc"):
            data["rtc"] = plain(self.rtc)
        if kept(self.vbc, source, "vbc"):
            data["vbc"] = plain(self.vbc)
        if kept(self.voice, source, "voice"):
            data["voice"] = plain(self.voice)
        data.update(plain(self.additional_properties))
        return data
