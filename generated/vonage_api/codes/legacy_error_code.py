"""The code table ``legacy_error_code``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Retry


class LegacyErrorCode(IntCode):
    """The field error-code of answers of Numbers and of the account top-up, as text: an HTTP status, whatever
    the status of the answer itself.

    A code that is not here: It failed, and a retry cannot help.

    Source: S26:numbers, PY:number_management/tests/data/no_number.json (confidence: 2+)
    """

    SUCCESS = 200
    """``200``."""
    AUTHENTICATION_FAILED = 401, "", Retry.NEVER, "", None, 401
    """A retry cannot help. Like HTTP 401."""
    METHOD_FAILED = 420, "the action is refused; the label says why", Retry.NEVER, "", None, 420
    """The action is refused; the label says why. A retry cannot help. Like HTTP 420. Such as: method failed; or
    that a number must be bought in the dashboard, because an address is needed.
    """
