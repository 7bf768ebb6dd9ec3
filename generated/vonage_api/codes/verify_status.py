"""The codes of ``verify_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class VerifyStatus(IntCode):
    """Status in responses of the legacy Verify operations, as a string. A successful search returns a word
    instead (verify_search_status).

    Other codes: The request failed. A retry cannot succeed.
    """

    SUCCESS = 0
    """In responses of request, check and control."""
    THROTTLED = 1, Meaning("more than 30 requests per second", retry=Retry.SOON, http_status=429)
    """More than 30 requests per second. A retry may succeed. Corresponds to HTTP 429."""
    MISSING_PARAM = 2, Meaning(retry=Retry.NEVER, http_status=400)
    """A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_PARAM = (
        3,
        Meaning(
            "a value is wrong, or the base URL is wrong (`error_text`: Facility not allowed)",
            retry=Retry.NEVER,
            http_status=400,
        ),
    )
    """A value is wrong, or the base URL is wrong (`error_text`: Facility not allowed). A retry cannot succeed.
    Corresponds to HTTP 400.
    """
    INVALID_CREDENTIALS = 4, Meaning(retry=Retry.NEVER, http_status=401)
    """A retry cannot succeed. Corresponds to HTTP 401."""
    INTERNAL_ERROR = 5, Meaning(retry=Retry.AMBIGUOUS, http_status=500)
    """The outcome is unknown: a retry may repeat the effect. Corresponds to HTTP 500."""
    NOT_ROUTED_OR_UNKNOWN_REQUEST = (
        6,
        Meaning(
            "a request cannot be routed; for check and control, the `request_id` is unknown, inactive "
            "or already verified",
            retry=Retry.NEVER,
        ),
    )
    """A request cannot be routed; for check and control, the `request_id` is unknown, inactive or already
    verified. A retry cannot succeed. In responses of request, check and control.
    """
    NUMBER_BLOCKED = (
        7,
        Meaning(
            "a block list or a velocity rule (network conversion rate under 35 %) applies; the response"
            " has `network` and no `request_id`",
            retry=Retry.NEVER,
        ),
    )
    """A block list or a velocity rule (network conversion rate under 35 %) applies; the response has `network`
    and no `request_id`. A retry cannot succeed. In responses of request.
    """
    ACCOUNT_BARRED = 8, Meaning(retry=Retry.NEVER, http_status=403)
    """A retry cannot succeed. Corresponds to HTTP 403. In responses of request and control."""
    QUOTA_EXCEEDED = 9, Meaning(retry=Retry.AFTER_FIX, http_status=402)
    """A retry may succeed after the cause is corrected. Corresponds to HTTP 402. In responses of request and
    control.
    """
    CONCURRENT_VERIFICATION = (
        10,
        Meaning(
            "the number is already being verified; the response has the `request_id` of that verification",
            retry=Retry.NEVER,
        ),
    )
    """The number is already being verified; the response has the `request_id` of that verification. A retry
    cannot succeed. In responses of request.
    """
    UNSUPPORTED_NETWORK = 15, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. In responses of request."""
    WRONG_CODE = 16, Meaning(retry=Retry.AFTER_FIX, advice="Ask for the code again.")
    """A retry may succeed after the cause is corrected. Ask for the code again. In responses of check."""
    TOO_MANY_WRONG_CODES = (
        17,
        Meaning("three wrong codes were checked; the verification has failed", retry=Retry.NEVER),
    )
    """Three wrong codes were checked; the verification has failed. A retry cannot succeed. In responses of
    check.
    """
    CONTROL_REFUSED = (
        19,
        Meaning(
            "`cancel` is not possible in the first 30 s or after the second event, `trigger_next_event`"
            " not after the last event",
            retry=Retry.LATER,
            advice="Cancel at least 30 s after the request.",
        ),
    )
    """`cancel` is not possible in the first 30 s or after the second event, `trigger_next_event` not after the
    last event. A later retry may succeed. Cancel at least 30 s after the request. In responses of control.
    """
    PIN_CODE_NOT_ENABLED = 20, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. In responses of request."""
    NON_PERMITTED_DESTINATION = (
        29,
        Meaning("trial account: the number is not on the list of test numbers", retry=Retry.AFTER_FIX),
    )
    """Trial account: the number is not on the list of test numbers. A retry may succeed after the cause is
    corrected. In responses of request.
    """
    NOT_FOUND = (
        101,
        Meaning(
            "the verification is unknown; this is also possible up to 60 s after its completion",
            retry=Retry.SOON,
            http_status=404,
        ),
    )
    """The verification is unknown; this is also possible up to 60 s after its completion. A retry may succeed.
    Corresponds to HTTP 404. In responses of search.
    """
