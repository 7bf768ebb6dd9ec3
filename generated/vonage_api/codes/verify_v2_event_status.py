"""The code table ``verify_v2_event_status``."""

from __future__ import annotations

from .._support.codes import StrCode


class VerifyV2EventStatus(StrCode):
    """Verify v2 webhooks: status of an event of one attempt.

    Source: S26:verify-v2, W:/en/verify/concepts/webhooks (confidence: 2+)
    """

    COMPLETED = "completed"
    """``completed``."""
    FAILED = "failed"
    """``failed``."""
    USER_REJECTED = "user_rejected"
    """``user_rejected``."""
    REJECTED = "rejected"
    """``rejected``."""
    BLOCKED = "blocked"
    """``blocked``."""
    EXPIRED = "expired"
    """``expired``."""
