"""The model ``VerifyResponse``."""

from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VerifyResponse(Model):
    """Verify response.

    Schema: ``#/components/schemas/VerifyResponse``
    """

    error_text: str | None = None
    network: str | None = None
    """The blocked network (mobile country code and network code), with status 7."""
    request_id: str | None = None
    """Identifier of the verification. With status 10 it identifies the verification in progress."""
    status: str | None = None
    """Status code (0 = success). Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2 missing_param, 3
    invalid_param, 4 invalid_credentials, 5 internal_error, 6 not_routed_or_unknown_request, 7 number_blocked,
    8 account_barred, 9 quota_exceeded, 10 concurrent_verification, 15 unsupported_network, 16 wrong_code, 17
    too_many_wrong_codes, 19 control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101
    not_found.
    """

    _CODES = {"status": lambda: (_codes.VerifyStatus,)}
