from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class PricingNetwork(Model):
    """Pricing network.

    Schema: ``#/components/schemas/PricingNetwork``
    """

    currency: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    network_code: str | None = None
    """In JSON: ``networkCode``."""
    network_name: str | None = None
    """In JSON: ``networkName``."""
    price: str | None = None
    ranges: list[int] = field(factory=Absent)
    """Prefixes of the numbers of this network."""
    type: str | None = None

    _JSON_NAMES = {"network_code": "networkCode", "network_name": "networkName"}

    _SCALARS = {"ranges": (int,)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"ranges": ListOf()})
