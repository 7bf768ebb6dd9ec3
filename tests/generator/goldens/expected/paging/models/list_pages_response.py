"""The model ``ListPagesResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .book import Book

_KNOWN = frozenset({"books", "count", "total_pages"})


@define(kw_only=True, eq=False, repr=False)
class ListPagesResponse(Model):
    """The response 200 of ``GET /pages``.

    Schema: ``#/paths/~1pages/get/responses/200/content/application~1json/schema``
    """

    books: list[Book] = field(factory=Absent)

    count: int | None = None

    total_pages: int | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"count": (int, None), "total_pages": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.books = array(get("books", MISSING), Book.from_dict)
        self.count = get("count")
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
        if kept(self.books, source, "books"):
            data["books"] = plain(self.books)
        if kept(self.count, source, "count"):
            data["count"] = plain(self.count)
        if kept(self.total_pages, source, "total_pages"):
            data["total_pages"] = plain(self.total_pages)
        data.update(plain(self.additional_properties))
        return data
