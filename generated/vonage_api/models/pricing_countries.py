from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .pricing_country import PricingCountry


class PricingCountries(Model):
    """Pricing countries.

    Schema: ``#/components/schemas/PricingCountries``
    """

    count: str | int | None = None
    """Number of countries, as a string or an integer."""
    countries: list[PricingCountry] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"countries": ListOf(PricingCountry)})
