from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .number_pool import NumberPool


class NumberPoolListEmbedded(Model):
    """``_embedded`` of ``NumberPoolList``.

    Schema: ``#/components/schemas/NumberPoolList/properties/_embedded``
    """

    pools: list[NumberPool] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"pools": ListOf(NumberPool)})
