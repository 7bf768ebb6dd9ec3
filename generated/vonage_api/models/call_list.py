"""The model ``CallList``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .call_list_embedded import CallListEmbedded
from .page_links import PageLinks

_KNOWN = frozenset({"_embedded", "_links", "count", "page_size", "record_index"})


@define(kw_only=True, eq=False, repr=False)
class CallList(Model):
    """A page of calls.

    Schema: ``#/components/schemas/CallList``
    """

    embedded: CallListEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""

    count: int | None = None
    """Total number of calls on all pages."""

    page_size: int | None = None
    """Maximum number of calls per page."""

    record_index: int | None = None
    """Index of the first call of this page, as in the request."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "count": (int, None),
        "page_size": (int, None),
        "record_index": (int, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = CallListEmbedded.from_dict(get("_embedded"))
        self.links = PageLinks.from_dict(get("_links"))
        self.count = get("count")
        self.page_size = get("page_size")
        self.record_index = get("record_index")
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
        if kept(self.embedded, source, "_embedded"):
            data["_embedded"] = plain(self.embedded)
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.count, source, "count"):
            data["count"] = plain(self.count)
        if kept(self.page_size, source, "page_size"):
            data["page_size"] = plain(self.page_size)
        if kept(self.record_index, source, "record_index"):
            data["record_index"] = plain(self.record_index)
        data.update(plain(self.additional_properties))
        return data
