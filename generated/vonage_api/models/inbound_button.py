"""The model ``InboundButton``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"payload", "subtype", "text"})


@define(kw_only=True, eq=False, repr=False)
class InboundButton(Model):
    """A button that was pressed.

    Schema: ``#/components/schemas/InboundButton``
    """

    payload: str | dict[str, Any] | None = None
    """The payload of the button."""

    subtype: str | None = None
    """Kind of button."""

    text: str | None = None
    """Text of the button."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.payload = get("payload")
        self.subtype = get("subtype")
        self.text = get("text")
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
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.payload, source, "payload"):
            data["payload"] = plain(self.payload)
        if kept(self.subtype, source, "subtype"):
            data["subtype"] = plain(self.subtype)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        data.update(plain(self.additional_properties))
        return data
