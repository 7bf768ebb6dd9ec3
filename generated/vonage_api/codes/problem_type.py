"""The codes of ``problem_type``."""

from __future__ import annotations

from oas_runtime.model.codes import Retry, StrCode


class ProblemType(StrCode):
    """Fragment of the `type` of a problem document, independent of the URL before it."""

    ACCEPT_HEADER = "accept-header", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 406."""
    ACCOUNT_SUSPENDED = "account-suspended", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 403."""
    APPLICATION_SUSPENDED = "application-suspended", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 403."""
    CONTENT_TYPE_HEADER = "content-type-header", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 415."""
    FORBIDDEN = "forbidden", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 403."""
    INTERNAL_ERROR = "internal-error", "", Retry.AMBIGUOUS, "A GET can be repeated."
    """The outcome is unknown: a retry may repeat the effect. A GET can be repeated. With HTTP 500."""
    INVALID_API_KEY = "invalid-api-key", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 404."""
    INVALID_ID = "invalid-id", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 404."""
    INVALID_IP = "invalid-ip", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 401."""
    INVALID_JSON = "invalid-json", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 400 or 422."""
    INVALID_PARAMS = "invalid-params", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 400 or 422."""
    INVALID_SIGNATURE = "invalid-signature", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 401."""
    JWT_EXPIRED = "jwt-expired", "", Retry.AFTER_FIX, "Use a new token."
    """A retry may succeed after the cause is corrected. Use a new token. With HTTP 401."""
    JWT_REVOKED = "jwt-revoked", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 401."""
    LOW_BALANCE = "low-balance", "", Retry.AFTER_FIX
    """A retry may succeed after the cause is corrected. With HTTP 402."""
    MULTIPLE_AUTH_METHODS = "multiple-auth-methods", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 401."""
    NOT_FOUND = "not-found", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 404."""
    RATE_LIMIT = "rate-limit", "", Retry.SOON
    """A retry may succeed. With HTTP 429; product-level slug (redact, reports, verify, application)"""
    THROTTLED = "throttled", "", Retry.SOON
    """A retry may succeed. With HTTP 429."""
    UNAUTHORIZED = "unauthorized", "", Retry.NEVER, "", None, None, ("unathorized",)
    """A retry cannot succeed. Also written ``unathorized`` With HTTP 401."""
    UNAVAILABLE_LEGAL = "unavailable-legal", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 451."""
    UNPROVISIONED = "unprovisioned", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 401 or 403."""
    WRONG_VERB = "wrong-verb", "", Retry.NEVER
    """A retry cannot succeed. With HTTP 405."""
