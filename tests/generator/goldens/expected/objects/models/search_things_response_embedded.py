from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class SearchThingsResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /things``.

    Schema: ``#/paths/~1things/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    things: list[dict[str, Any]] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"things": ListOf()})
