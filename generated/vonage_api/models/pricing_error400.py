from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .pricing_error400_invalid_parameters import PricingError400InvalidParameters


class PricingError400(Model):
    """Pricing error400.

    Schema: ``#/components/schemas/PricingError400``
    """

    error_title: str | None = None
    invalid_parameters: PricingError400InvalidParameters | None = None
    type: str | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"invalid_parameters": PricingError400InvalidParameters})
