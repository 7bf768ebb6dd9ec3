"""The model ``VideoStreamList``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .video_stream import VideoStream

_KNOWN = frozenset({"count", "items"})


@define(kw_only=True, eq=False, repr=False)
class VideoStreamList(Model):
    """The streams of a session.

    Schema: ``#/components/schemas/VideoStreamList``
    """

    count: int | None = None
    """Number of results."""

    items: list[VideoStream] = field(factory=Absent)

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"count": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.count = get("count")
        self.items = array(get("items", MISSING), VideoStream.from_dict)
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
        if kept(self.count, source, "count"):
            data["count"] = plain(self.count)
        if kept(self.items, source, "items"):
            data["items"] = plain(self.items)
        data.update(plain(self.additional_properties))
        return data
