"""The model ``VideoStreamLayouts``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .video_stream_layout import VideoStreamLayout

_KNOWN = frozenset({"items"})


@define(kw_only=True, eq=False, repr=False)
class VideoStreamLayouts(Model):
    """New layout classes of streams.

    Schema: ``#/components/schemas/VideoStreamLayouts``
    """

    items: list[VideoStreamLayout]
    """The streams to change."""

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
        self.items = array(get("items", MISSING), VideoStreamLayout.from_dict)
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
        if kept(self.items, source, "items"):
            data["items"] = plain(self.items)
        data.update(plain(self.additional_properties))
        return data
