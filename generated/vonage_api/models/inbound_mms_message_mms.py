from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class InboundMmsMessageMms(Model):
    """``mms`` of part 2 of ``InboundMmsMessage``.

    Schema: ``#/components/schemas/InboundMmsMessage/allOf/1/properties/mms``
    """

    participants: list[str] = field(factory=Absent)
    """Phone numbers of the participants."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"participants": ListOf()})
