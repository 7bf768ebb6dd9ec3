"""The codes of ``legacy_error_code``."""

from __future__ import annotations

from .._support.codes import IntCode, Retry


class LegacyErrorCode(IntCode):
    """The field error-code of answers of Numbers and of the account top-up, as text: an HTTP status, whatever
    the status of the answer itself.

    Other codes: It failed, and a retry cannot help.
    """

    SUCCESS = 200
    """``200``."""
    AUTHENTICATION_FAILED = 401, "", Retry.NEVER, "", None, 401
    """A retry cannot succeed. Corresponds to HTTP 401."""
    METHOD_FAILED = 420, "the action is refused; the label says why", Retry.NEVER, "", None, 420
    """The action is refused; the label says why. A retry cannot succeed. Corresponds to HTTP 420. Such as:
    method failed; or that a number must be bought in the dashboard, because an address is needed.
    """
