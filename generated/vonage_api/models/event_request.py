"""The model ``EventRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset({"body", "from", "type"})


@define(kw_only=True, eq=False, repr=False)
class EventRequest(Model):
    """Event request.

    Schema: ``#/components/schemas/EventRequest``
    """

    type: str
    """Type of the event. One of `message`, `message:submitted`, `message:rejected`, `message:undeliverable`,
    `message:seen`, `message:delivered`, `ephemeral`, `audio:play`, `audio:play:stop`, `audio:say`,
    `audio:say:stop`, `audio:dtmf`, `audio:record`, `audio:record:stop`, `audio:mute:on`, `audio:mute:off`,
    `audio:earmuff:on`, `audio:earmuff:off`, or `custom:` followed by your own name.
    """

    body: dict[str, Any] | Unset = UNSET

    from_: str | Unset = UNSET
    """Identifier of the member. In JSON: ``from``."""

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
        self.type = get("type")
        self.body = get("body", UNSET)
        self.from_ = get("from", UNSET)
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
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if self.body is not UNSET:
            data["body"] = plain(self.body)
        if self.from_ is not UNSET:
            data["from"] = plain(self.from_)
        data.update(plain(self.additional_properties))
        return data
