from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .pricing_network import PricingNetwork


class PricingCountry(Model):
    """Pricing country.

    Schema: ``#/components/schemas/PricingCountry``
    """

    country_code: str | None = None
    """In JSON: ``countryCode``."""
    country_display_name: str | None = None
    """In JSON: ``countryDisplayName``."""
    country_name: str | None = None
    """In JSON: ``countryName``."""
    currency: str | None = None
    default_price: str | None = None
    """In JSON: ``defaultPrice``."""
    dialing_prefix: str | None = None
    """In JSON: ``dialingPrefix``."""
    networks: list[PricingNetwork] = field(factory=Absent)

    _JSON_NAMES = {
        "country_code": "countryCode",
        "country_display_name": "countryDisplayName",
        "country_name": "countryName",
        "default_price": "defaultPrice",
        "dialing_prefix": "dialingPrefix",
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"networks": ListOf(PricingNetwork)})
