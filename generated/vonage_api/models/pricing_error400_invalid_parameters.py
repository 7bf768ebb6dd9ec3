from __future__ import annotations

from oas_runtime.model.model import Model


class PricingError400InvalidParameters(Model):
    """``invalid_parameters`` of ``PricingError400``.

    Schema: ``#/components/schemas/PricingError400/properties/invalid_parameters``
    """

    message: str | None = None
    parameter: str | None = None
