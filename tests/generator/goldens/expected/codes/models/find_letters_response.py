"""The model ``FindLettersResponse``."""

from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class FindLettersResponse(Model):
    """The response 200 of ``GET /letters``.

    Schema: ``#/paths/~1letters/get/responses/200/content/application~1json/schema``
    """

    letters: list[str] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"letters": ListOf()})
