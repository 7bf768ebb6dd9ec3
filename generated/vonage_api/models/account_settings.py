from __future__ import annotations

from oas_runtime.model.model import Model


class AccountSettings(Model):
    """Account settings.

    Schema: ``#/components/schemas/AccountSettings``
    """

    dr_callback_url: str | None = None
    """In JSON: ``dr-callback-url``."""
    max_calls_per_second: int | None = None
    """API calls per second. In JSON: ``max-calls-per-second``."""
    max_inbound_request: int | None = None
    """Messages per second. In JSON: ``max-inbound-request``."""
    max_outbound_request: int | None = None
    """Messages per second. In JSON: ``max-outbound-request``."""
    mo_callback_url: str | None = None
    """In JSON: ``mo-callback-url``."""

    _JSON_NAMES = {
        "dr_callback_url": "dr-callback-url",
        "max_calls_per_second": "max-calls-per-second",
        "max_inbound_request": "max-inbound-request",
        "max_outbound_request": "max-outbound-request",
        "mo_callback_url": "mo-callback-url",
    }

    _SCALARS = {
        "max_calls_per_second": (int, None),
        "max_inbound_request": (int, None),
        "max_outbound_request": (int, None),
    }
