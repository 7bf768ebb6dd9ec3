from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .book import Book
from .links import Links


class ListBooksResponse(Model):
    """The response 200 of ``GET /v1/shelves/{shelf}/books``.

    Schema: ``#/paths/~1v1~1shelves~1{shelf}~1books/get/responses/200/content/application~1json/schema``
    """

    embedded: list[Book] = field(factory=Absent)
    """In JSON: ``_embedded``."""
    links: Links | None = None
    """In JSON: ``_links``."""

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListOf(Book), "links": Links})
