"""The model ``ListPagesResponse``."""

from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .book import Book


class ListPagesResponse(Model):
    """The response 200 of ``GET /pages``.

    Schema: ``#/paths/~1pages/get/responses/200/content/application~1json/schema``
    """

    books: list[Book] = field(factory=Absent)
    count: int | None = None
    total_pages: int | None = None

    SCALARS = {"count": (int, None), "total_pages": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"books": ListOf(Book)})
