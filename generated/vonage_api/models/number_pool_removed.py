from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .number_pool_partial import NumberPoolPartial


class NumberPoolRemoved(Model):
    """Number pool removed.

    Schema: ``#/components/schemas/NumberPoolRemoved``
    """

    error: NumberPoolPartial | None = None
    """Numbers that could not be processed."""
    numbers: list[str] = field(factory=Absent)
    """The removed numbers."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"error": NumberPoolPartial, "numbers": ListOf()})
