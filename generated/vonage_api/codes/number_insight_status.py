"""The codes of ``number_insight_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Retry


class NumberInsightStatus(IntCode):
    """Status in the responses of Number Insight, which have HTTP status 200.

    Other codes: The lookup failed. A retry cannot succeed.
    """

    SUCCESS = 0, "the lookup succeeded"
    """The lookup succeeded."""
    THROTTLED = 1, "more lookups per second than the account permits", Retry.SOON, "", None, 429
    """More lookups per second than the account permits. A retry may succeed. Corresponds to HTTP 429."""
    INVALID_REQUEST = (
        3,
        "a required parameter is missing or the number is invalid",
        Retry.NEVER,
        "",
        None,
        400,
    )
    """A required parameter is missing or the number is invalid. A retry cannot succeed. Corresponds to HTTP 400.
    """
    INVALID_CREDENTIALS = 4, "the key or the secret is wrong or disabled", Retry.NEVER, "", None, 401
    """The key or the secret is wrong or disabled. A retry cannot succeed. Corresponds to HTTP 401."""
    INTERNAL_ERROR = (
        5,
        "internal error, or the format of the number is invalid",
        Retry.AMBIGUOUS,
        "",
        None,
        500,
    )
    """Internal error, or the format of the number is invalid. The outcome is unknown: a retry may repeat the
    effect. Corresponds to HTTP 500.
    """
    QUOTA_EXCEEDED = 9, "not enough credit", Retry.AFTER_FIX, "", None, 402
    """Not enough credit. A retry may succeed after the cause is corrected. Corresponds to HTTP 402."""
    NOT_ALLOWED = 19, "the account does not permit this level", Retry.AFTER_FIX, "", None, 403
    """The account does not permit this level. A retry may succeed after the cause is corrected. Corresponds to
    HTTP 403.
    """
    PARTIAL = 43, "the lookup is incomplete; some fields are missing"
    """The lookup is incomplete; some fields are missing."""
    PARTIAL_44 = 44, "the lookup is incomplete; some fields are missing"
    """The lookup is incomplete; some fields are missing."""
    PARTIAL_45 = 45, "the lookup is incomplete; some fields are missing"
    """The lookup is incomplete; some fields are missing."""
    UNPARSEABLE = 999, "the request could not be read", Retry.NEVER, "", None, 400
    """The request could not be read. A retry cannot succeed. Corresponds to HTTP 400."""
