from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .report import Report


class ListReportsResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /v2/reports``.

    Schema: ``#/paths/~1v2~1reports/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    reports: list[Report] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"reports": ListOf(Report)})
