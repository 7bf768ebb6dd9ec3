"""The model ``VerifyCheckResponse``."""

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
    """The status of the verification request (0 = success). Codes: ``codes.VerifyStatus``: 0 success, 1
    throttled, 2 missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
    not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
    concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
    control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
    """

    _CODES = {"status": lambda: (_codes.VerifyStatus,)}
