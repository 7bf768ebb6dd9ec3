"""The codes of ``legacy_error_code``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class LegacyErrorCode(IntCode):
    """Field `error-code` in responses of Numbers and of the account top-up, as a string: an HTTP status,
    independent of the status of the response itself.

    Other codes: The request failed. A retry cannot succeed.
    """

    SUCCESS = 200
    """``200``."""
    AUTHENTICATION_FAILED = 401, Meaning(retry=Retry.NEVER, http_status=401)
    """A retry cannot succeed. Corresponds to HTTP 401."""
    METHOD_FAILED = (
        420,
        Meaning("the action was refused for the reason in the label", retry=Retry.NEVER, http_status=420),
    )
    """The action was refused for the reason in the label. A retry cannot succeed. Corresponds to HTTP 420. The
    label is, for example, `method failed`, or says that the number can only be bought in the dashboard
    because an address is required.
    """
