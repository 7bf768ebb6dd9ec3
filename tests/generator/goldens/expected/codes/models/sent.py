from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .sent_letters_item import SentLettersItem


class Sent(Model):
    """Sent.

    Schema: ``#/components/schemas/Sent``
    """

    letters: list[SentLettersItem] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"letters": ListOf(SentLettersItem)})
