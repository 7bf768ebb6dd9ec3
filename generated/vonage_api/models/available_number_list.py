from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .available_number import AvailableNumber


class AvailableNumberList(Model):
    """A page of available numbers. Empty (`{}`) if no number matches.

    Schema: ``#/components/schemas/AvailableNumberList``
    """

    count: int | None = None
    """Number of matching numbers on all pages. It can change between pages."""
    numbers: list[AvailableNumber] = field(factory=Absent)

    _SCALARS = {"count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"numbers": ListOf(AvailableNumber)})
