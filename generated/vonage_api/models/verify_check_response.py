from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VerifyCheckResponse(Model):
    """Verify check response.

    Schema: ``#/components/schemas/VerifyCheckResponse``
    """

    currency: str | None = None
    error_text: str | None = None
    """Reason why the code was rejected."""
    estimated_price_messages_sent: str | None = None
    """Estimated price of the messages as a decimal string, in addition to `price`."""
    event_id: str | None = None
    price: str | None = None
    """Price of the verification, as a decimal string."""
    request_id: str | None = None
    status: str | None = None
    """The status of the verification request (0 = success). Codes: ``codes.VerifyStatus``."""

    _CODES = {"status": lambda: (_codes.VerifyStatus,)}
