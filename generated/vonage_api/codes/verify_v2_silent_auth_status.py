"""The codes of ``verify_v2_silent_auth_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyV2SilentAuthStatus(StrCode):
    """Status of a silent authentication of Verify v2."""

    ACTION_PENDING = "action_pending"
    """``action_pending``."""
    COMPLETED = "completed"
    """``completed``."""
    EXPIRED = "expired"
    """``expired``."""
    FAILED = "failed"
    """``failed``."""
    USER_REJECTED = "user_rejected"
    """``user_rejected``."""
