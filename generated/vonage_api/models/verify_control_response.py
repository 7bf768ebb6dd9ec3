"""The model ``VerifyControlResponse``."""

from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VerifyControlResponse(Model):
    """Result of a control command.

    Schema: ``#/components/schemas/VerifyControlResponse``
    """

    command: str | None = None
    """The command: `cancel` or `trigger_next_event`."""
    error_text: str | None = None
    """Reason why the command was rejected."""
    status: str | None = None
    """0 when the command was performed, otherwise the error code. Codes: ``codes.VerifyStatus``: 0 success, 1
    throttled, 2 missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
    not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
    concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
    control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
    """

    _CODES = {"status": lambda: (_codes.VerifyStatus,)}
