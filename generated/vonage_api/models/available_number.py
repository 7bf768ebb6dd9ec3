from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .. import codes as _codes
from .number_limitation import NumberLimitation


class AvailableNumber(Model):
    """A number that is available for purchase.

    Schema: ``#/components/schemas/AvailableNumber``
    """

    cost: str | None = None
    """Monthly price in EUR, as a decimal string."""
    country: str | None = None
    """Two-character country code."""
    features: list[Literal["SMS", "VOICE", "MMS"] | str] = field(factory=Absent)
    initial_price: str | None = None
    """Setup price in EUR, as a decimal string. In JSON: ``initialPrice``."""
    limitations: list[NumberLimitation] = field(factory=Absent)
    msisdn: str | None = None
    """The phone number, digits only."""
    type: str | None = None
    """`mobile-lvn` (mobile), `landline` or `landline-toll-free`. Codes: ``codes.NumberType``."""

    _JSON_NAMES = {"initial_price": "initialPrice"}

    _CODES = {"type": lambda: (_codes.NumberType,)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"features": ListOf(), "limitations": ListOf(NumberLimitation)})
