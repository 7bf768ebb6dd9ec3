"""The codes of ``verify_v2_event_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyV2EventStatus(StrCode):
    """Status of the event of a step of Verify v2."""

    BLOCKED = "blocked"
    """``blocked``."""
    COMPLETED = "completed"
    """``completed``."""
    EXPIRED = "expired"
    """``expired``."""
    FAILED = "failed"
    """``failed``."""
    REJECTED = "rejected"
    """``rejected``."""
    USER_REJECTED = "user_rejected"
    """``user_rejected``."""
