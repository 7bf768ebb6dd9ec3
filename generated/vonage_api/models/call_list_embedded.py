from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .call import Call


class CallListEmbedded(Model):
    """``_embedded`` of ``CallList``.

    Schema: ``#/components/schemas/CallList/properties/_embedded``
    """

    calls: list[Call] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"calls": ListOf(Call)})
