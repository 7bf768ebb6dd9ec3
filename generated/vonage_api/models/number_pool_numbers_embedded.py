from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class NumberPoolNumbersEmbedded(Model):
    """``_embedded`` of ``NumberPoolNumbers``.

    Schema: ``#/components/schemas/NumberPoolNumbers/properties/_embedded``
    """

    numbers: list[str] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"numbers": ListOf()})
