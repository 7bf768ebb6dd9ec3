"""The code table ``problem_type``."""

from __future__ import annotations

from .._support.codes import Retry, StrCode


class ProblemType(StrCode):
    """Fragment of the `type` of a problem document, independent of the URL before it."""

    ACCEPT_HEADER = "accept-header", "", Retry.NEVER
    """A retry cannot help. With HTTP 406."""
    ACCOUNT_SUSPENDED = "account-suspended", "", Retry.NEVER
    """A retry cannot help. With HTTP 403."""
    APPLICATION_SUSPENDED = "application-suspended", "", Retry.NEVER
    """A retry cannot help. With HTTP 403."""
    CONTENT_TYPE_HEADER = "content-type-header", "", Retry.NEVER
    """A retry cannot help. With HTTP 415."""
    FORBIDDEN = "forbidden", "", Retry.NEVER
    """A retry cannot help. With HTTP 403."""
    INTERNAL_ERROR = "internal-error", "", Retry.AMBIGUOUS, "A GET can be repeated."
    """Nobody can say whether a retry helps, or what it would do twice. A GET can be repeated. With HTTP 500.
    """
    INVALID_API_KEY = "invalid-api-key", "", Retry.NEVER
    """A retry cannot help. With HTTP 404."""
    INVALID_ID = "invalid-id", "", Retry.NEVER
    """A retry cannot help. With HTTP 404."""
    INVALID_IP = "invalid-ip", "", Retry.NEVER
    """A retry cannot help. With HTTP 401."""
    INVALID_JSON = "invalid-json", "", Retry.NEVER
    """A retry cannot help. With HTTP 400 or 422."""
    INVALID_PARAMS = "invalid-params", "", Retry.NEVER
    """A retry cannot help. With HTTP 400 or 422."""
    INVALID_SIGNATURE = "invalid-signature", "", Retry.NEVER
    """A retry cannot help. With HTTP 401."""
    JWT_EXPIRED = "jwt-expired", "", Retry.AFTER_FIX, "Use a new token."
    """A retry can help once that is put right. Use a new token. With HTTP 401."""
    JWT_REVOKED = "jwt-revoked", "", Retry.NEVER
    """A retry cannot help. With HTTP 401."""
    LOW_BALANCE = "low-balance", "", Retry.AFTER_FIX
    """A retry can help once that is put right. With HTTP 402."""
    MULTIPLE_AUTH_METHODS = "multiple-auth-methods", "", Retry.NEVER
    """A retry cannot help. With HTTP 401."""
    NOT_FOUND = "not-found", "", Retry.NEVER
    """A retry cannot help. With HTTP 404."""
    RATE_LIMIT = "rate-limit", "", Retry.SOON
    """A retry can help. With HTTP 429; product-level slug (redact, reports, verify, application)"""
    THROTTLED = "throttled", "", Retry.SOON
    """A retry can help. With HTTP 429."""
    UNAUTHORIZED = "unauthorized", "", Retry.NEVER, "", None, None, ("unathorized",)
    """A retry cannot help. Also spelt ``unathorized`` With HTTP 401."""
    UNAVAILABLE_LEGAL = "unavailable-legal", "", Retry.NEVER
    """A retry cannot help. With HTTP 451."""
    UNPROVISIONED = "unprovisioned", "", Retry.NEVER
    """A retry cannot help. With HTTP 401 or 403."""
    WRONG_VERB = "wrong-verb", "", Retry.NEVER
    """A retry cannot help. With HTTP 405."""
