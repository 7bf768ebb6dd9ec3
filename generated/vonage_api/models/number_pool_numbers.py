"""The model ``NumberPoolNumbers``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .number_pool_numbers_embedded import NumberPoolNumbersEmbedded
from .number_pool_page_links import NumberPoolPageLinks

_KNOWN = frozenset({"_embedded", "_links", "page", "page_size", "total_items", "total_pages"})


@define(kw_only=True, eq=False, repr=False)
class NumberPoolNumbers(Model):
    """A page of the numbers of a pool.

    Schema: ``#/components/schemas/NumberPoolNumbers``
    """

    embedded: NumberPoolNumbersEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: NumberPoolPageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""

    page: int | None = None

    page_size: int | None = None

    total_items: int | None = None

    total_pages: int | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "page": (int, None),
        "page_size": (int, None),
        "total_items": (int, None),
        "total_pages": (int, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = NumberPoolNumbersEmbedded.from_dict(get("_embedded"))
        self.links = NumberPoolPageLinks.from_dict(get("_links"))
        self.page = get("page")
        self.page_size = get("page_size")
        self.total_items = get("total_items")
        self.total_pages = get("total_pages")
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
