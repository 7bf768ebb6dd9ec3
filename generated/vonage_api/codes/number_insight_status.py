"""The codes of ``number_insight_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class NumberInsightStatus(IntCode):
    """Status in the responses of Number Insight, which have HTTP status 200.

    Other codes: The lookup failed. A retry cannot succeed.
    """

    SUCCESS = 0, Meaning("the lookup succeeded")
    """The lookup succeeded."""
    THROTTLED = (
        1,
        Meaning("more lookups per second than the account permits", retry=Retry.SOON, http_status=429),
    )
    """More lookups per second than the account permits. A retry may succeed. Corresponds to HTTP 429."""
    INVALID_REQUEST = (
        3,
        Meaning(
            "a required parameter is missing or the number is invalid", retry=Retry.NEVER, http_status=400
        ),
    )
    """A required parameter is missing or the number is invalid. A retry cannot succeed. Corresponds to HTTP 400.
    """
    INVALID_CREDENTIALS = (
        4,
        Meaning("the key or the secret is wrong or disabled", retry=Retry.NEVER, http_status=401),
    )
    """The key or the secret is wrong or disabled. A retry cannot succeed. Corresponds to HTTP 401."""
    INTERNAL_ERROR = (
        5,
        Meaning(
            "internal error, or the format of the number is invalid", retry=Retry.AMBIGUOUS, http_status=500
        ),
    )
    """Internal error, or the format of the number is invalid. The outcome is unknown: a retry may repeat the
    effect. Corresponds to HTTP 500.
    """
    QUOTA_EXCEEDED = 9, Meaning("not enough credit", retry=Retry.AFTER_FIX, http_status=402)
    """Not enough credit. A retry may succeed after the cause is corrected. Corresponds to HTTP 402."""
    NOT_ALLOWED = (
        19,
        Meaning("the account does not permit this level", retry=Retry.AFTER_FIX, http_status=403),
    )
    """The account does not permit this level. A retry may succeed after the cause is corrected. Corresponds to
    HTTP 403.
    """
    PARTIAL = 43, Meaning("the lookup is incomplete; some fields are missing")
    """The lookup is incomplete; some fields are missing."""
    PARTIAL_44 = 44, Meaning("the lookup is incomplete; some fields are missing")
    """The lookup is incomplete; some fields are missing."""
    PARTIAL_45 = 45, Meaning("the lookup is incomplete; some fields are missing")
    """The lookup is incomplete; some fields are missing."""
    UNPARSEABLE = 999, Meaning("the request could not be read", retry=Retry.NEVER, http_status=400)
    """The request could not be read. A retry cannot succeed. Corresponds to HTTP 400."""
