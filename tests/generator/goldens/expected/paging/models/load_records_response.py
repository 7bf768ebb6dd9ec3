"""The model ``LoadRecordsResponse``."""

from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .book import Book


class LoadRecordsResponse(Model):
    """The response 200 of ``GET /records``.

    Schema: ``#/paths/~1records/get/responses/200/content/application~1json/schema``
    """

    cursor: str | None = None
    iv: str | None = None
    records: list[Book] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"records": ListOf(Book)})
