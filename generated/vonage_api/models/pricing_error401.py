from __future__ import annotations

from oas_runtime.model.model import Model


class PricingError401(Model):
    """Pricing error401.

    Schema: ``#/components/schemas/PricingError401``
    """

    code: str | None = None
    currency: str | None = None
    error_code_label: str | None = None
    """In JSON: ``error-code-label``."""

    _JSON_NAMES = {"error_code_label": "error-code-label"}
