"""The model ``ListMediaResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .list_media_response_embedded import ListMediaResponseEmbedded
from .page_links import PageLinks

_KNOWN = frozenset({"_embedded", "_links", "count", "page_index", "page_size"})


@define(kw_only=True, eq=False, repr=False)
class ListMediaResponse(Model):
    """The response 200 of ``GET /v3/media``.

    Schema: ``#/paths/~1v3~1media/get/responses/200/content/application~1json/schema``
    """

    embedded: ListMediaResponseEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""

    count: int | None = None
    """Number of matching files."""

    page_index: int | None = None

    page_size: int | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "count": (int, None),
        "page_index": (int, None),
        "page_size": (int, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = ListMediaResponseEmbedded.from_dict(get("_embedded"))
        self.links = PageLinks.from_dict(get("_links"))
        self.count = get("count")
        self.page_index = get("page_index")
        self.page_size = get("page_size")
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
        if kept(self.page_index, source, "page_index"):
            data["page_index"] = plain(self.page_index)
        if kept(self.page_size, source, "page_size"):
            data["page_size"] = plain(self.page_size)
        data.update(plain(self.additional_properties))
        return data
