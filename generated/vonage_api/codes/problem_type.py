"""The codes of ``problem_type``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, Retry, StrCode


class ProblemType(StrCode):
    """Fragment of the `type` of a problem document, independent of the URL before it."""

    ACCEPT_HEADER = "accept-header", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 406."""
    ACCOUNT_SUSPENDED = "account-suspended", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 403."""
    APPLICATION_SUSPENDED = "application-suspended", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 403."""
    CONTENT_TYPE_HEADER = "content-type-header", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 415."""
    FORBIDDEN = "forbidden", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 403."""
    INTERNAL_ERROR = "internal-error", Meaning(retry=Retry.AMBIGUOUS, advice="A GET can be repeated.")
    """The outcome is unknown: a retry may repeat the effect. A GET can be repeated. With HTTP 500."""
    INVALID_API_KEY = "invalid-api-key", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 404."""
    INVALID_ID = "invalid-id", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 404."""
    INVALID_IP = "invalid-ip", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 401."""
    INVALID_JSON = "invalid-json", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 400 or 422."""
    INVALID_PARAMS = "invalid-params", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 400 or 422."""
    INVALID_SIGNATURE = "invalid-signature", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 401."""
    JWT_EXPIRED = "jwt-expired", Meaning(retry=Retry.AFTER_FIX, advice="Use a new token.")
    """A retry may succeed after the cause is corrected. Use a new token. With HTTP 401."""
    JWT_REVOKED = "jwt-revoked", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 401."""
    LOW_BALANCE = "low-balance", Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected. With HTTP 402."""
    MULTIPLE_AUTH_METHODS = "multiple-auth-methods", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 401."""
    NOT_FOUND = "not-found", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 404."""
    RATE_LIMIT = "rate-limit", Meaning(retry=Retry.SOON)
    """A retry may succeed. With HTTP 429; product-level slug (redact, reports, verify, application)."""
    THROTTLED = "throttled", Meaning(retry=Retry.SOON)
    """A retry may succeed. With HTTP 429."""
    UNAUTHORIZED = "unauthorized", Meaning(retry=Retry.NEVER, aliases=("unathorized",))
    """A retry cannot succeed. Also written ``unathorized``. With HTTP 401."""
    UNAVAILABLE_LEGAL = "unavailable-legal", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 451."""
    UNPROVISIONED = "unprovisioned", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 401 or 403."""
    WRONG_VERB = "wrong-verb", Meaning(retry=Retry.NEVER)
    """A retry cannot succeed. With HTTP 405."""
