"""The model ``Answer``."""

from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class Answer(Model):
    """Answer.

    Schema: ``#/components/schemas/Answer``
    """

    text: str
    numbers: list[int] = field(factory=Absent)

    SCALARS = {"numbers": (int,)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"numbers": ListOf()})
