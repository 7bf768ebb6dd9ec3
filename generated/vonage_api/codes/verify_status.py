"""The codes of ``verify_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class VerifyStatus(IntCode):
    """Status in responses of the legacy Verify operations, as a string. A successful search returns a word
    instead (verify_search_status).

    Other codes: The request failed. A retry cannot succeed.
    """

    SUCCESS = 0
    """Response of request, check, control."""
    THROTTLED = 1, Meaning("over 30 requests/s", retry=Retry.SOON, http_status=429)
    """Over 30 requests/s. A retry may succeed. Corresponds to HTTP 429."""
    MISSING_PARAM = 2, Meaning(retry=Retry.NEVER, http_status=400)
    """A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_PARAM = (
        3,
        Meaning(
            "a value is wrong, or the base URL is wrong (error_text: Facility not allowed)",
            retry=Retry.NEVER,
            http_status=400,
        ),
    )
    """A value is wrong, or the base URL is wrong (error_text: Facility not allowed) A retry cannot succeed.
    Corresponds to HTTP 400.
    """
    INVALID_CREDENTIALS = 4, Meaning(retry=Retry.NEVER, http_status=401)
    """A retry cannot succeed. Corresponds to HTTP 401."""
    INTERNAL_ERROR = 5, Meaning(retry=Retry.AMBIGUOUS, http_status=500)
    """The outcome is unknown: a retry may repeat the effect. Corresponds to HTTP 500."""
    NOT_ROUTED_OR_UNKNOWN_REQUEST = (
        6,
        Meaning(
            "request: cannot be routed; check and control: unknown, inactive or already verified request_id",
            retry=Retry.NEVER,
        ),
    )
    """Request: cannot be routed; check and control: unknown, inactive or already verified request_id. A retry
    cannot succeed. Response of request, check, control.
    """
    NUMBER_BLOCKED = (
        7,
        Meaning(
            "block list or velocity rule (network conversion rate under 35 %); the response has network"
            " and no request_id",
            retry=Retry.NEVER,
        ),
    )
    """Block list or velocity rule (network conversion rate under 35 %); the response has network and no
    request_id. A retry cannot succeed. Response of request.
    """
    ACCOUNT_BARRED = 8, Meaning(retry=Retry.NEVER, http_status=403)
    """A retry cannot succeed. Corresponds to HTTP 403. Response of request, control."""
    QUOTA_EXCEEDED = 9, Meaning(retry=Retry.AFTER_FIX, http_status=402)
    """A retry may succeed after the cause is corrected. Corresponds to HTTP 402. Response of request, control.
    """
    CONCURRENT_VERIFICATION = (
        10,
        Meaning(
            "same number already being verified; the response has the request_id in progress",
            retry=Retry.NEVER,
        ),
    )
    """Same number already being verified; the response has the request_id in progress. A retry cannot succeed.
    Response of request.
    """
    UNSUPPORTED_NETWORK = 15, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. Response of request."""
    WRONG_CODE = 16, Meaning(retry=Retry.AFTER_FIX, advice="Ask for the code again.")
    """A retry may succeed after the cause is corrected. Ask for the code again. Response of check."""
    TOO_MANY_WRONG_CODES = 17, Meaning("three wrong codes; request is FAILED", retry=Retry.NEVER)
    """Three wrong codes; request is FAILED. A retry cannot succeed. Response of check."""
    CONTROL_REFUSED = (
        19,
        Meaning(
            "cancel: first 30 s, or after the second event; trigger_next_event: no event left",
            retry=Retry.LATER,
            advice="Cancel at least 30 s after the request.",
        ),
    )
    """Cancel: first 30 s, or after the second event; trigger_next_event: no event left. A later retry may
    succeed. Cancel at least 30 s after the request. Response of control.
    """
    PIN_CODE_NOT_ENABLED = 20, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. Response of request."""
    NON_PERMITTED_DESTINATION = 29, Meaning("trial account", retry=Retry.AFTER_FIX)
    """Trial account. A retry may succeed after the cause is corrected. Response of request."""
    NOT_FOUND = (
        101,
        Meaning("search only; also up to 60 s after completion", retry=Retry.SOON, http_status=404),
    )
    """Search only; also up to 60 s after completion. A retry may succeed. Corresponds to HTTP 404. Response of
    search.
    """
