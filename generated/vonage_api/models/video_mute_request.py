"""The model ``VideoMuteRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset({"active", "excludedStreamIds"})


@define(kw_only=True, eq=False, repr=False)
class VideoMuteRequest(Model):
    """A change to the mute state of a session.

    Schema: ``#/components/schemas/VideoMuteRequest``
    """

    active: bool
    """Whether to start (`true`) or end (`false`) the mute state."""

    excluded_stream_ids: list[str] | Unset = UNSET
    """Streams that are not muted. Ignored if `active` is `false`. In JSON: ``excludedStreamIds``."""

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
        self.active = get("active")
        self.excluded_stream_ids = array(get("excludedStreamIds", UNSET))
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
        if kept(self.active, source, "active"):
            data["active"] = plain(self.active)
        if self.excluded_stream_ids is not UNSET:
            data["excludedStreamIds"] = plain(self.excluded_stream_ids)
        data.update(plain(self.additional_properties))
        return data
