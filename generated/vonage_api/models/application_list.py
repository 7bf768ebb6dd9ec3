"""The schema ``#/components/schemas/ApplicationList``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import kept, plain
from .application_list_embedded import ApplicationListEmbedded

_KNOWN = frozenset({"_embedded", "page", "page_size", "total_items", "total_pages"})


@define(kw_only=True)
class ApplicationList:
    """Document: ``#/components/schemas/ApplicationList``"""

    embedded: ApplicationListEmbedded | None = None
    """In JSON: ``_embedded``."""

    page: int | None = None
    """Not described by the document."""

    page_size: int | None = None
    """Not described by the document."""

    total_items: int | None = None
    """Not described by the document."""

    total_pages: int | None = None
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
        self.embedded = ApplicationListEmbedded.from_dict(get("_embedded"))
        self.page = get("page")
        self.page_size = get("page_size")
        self.total_items = get("total_items")
        self.total_pages = get("total_pages")
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.embedded, source, "_embedded"):
            data["_embedded"] = plain(self.embedded)
        if kept(self.page, source, "page"):
            data["page"] = plain(self.page)
        if kept(self.page_size, source, "page_size"):
            data["page_size"] = plain(self.page_size)
        if kept(self.total_items, source, "total_items"):
            data["total_items"] = plain(self.total_items)
        if kept(self.total_pages, source, "total_pages"):
            data["total_pages"] = plain(self.total_pages)
        data.update(plain(self.additional_properties))
        return data
