from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .owned_number import OwnedNumber


class NumberList(Model):
    """A page of the numbers of the account. Empty (`{}`) if no number matches.

    Schema: ``#/components/schemas/NumberList``
    """

    count: int | None = None
    """Number of matching numbers on all pages."""
    numbers: list[OwnedNumber] = field(factory=Absent)

    _SCALARS = {"count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"numbers": ListOf(OwnedNumber)})
