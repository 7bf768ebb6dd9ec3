"""The codes of ``verify_v2_workflow_status``."""

from __future__ import annotations

from .._support.codes import StrCode


class VerifyV2WorkflowStatus(StrCode):
    """Verify v2 webhooks: status of each item of the workflow in a summary."""

    COMPLETED = "completed"
    """``completed``."""
    EXPIRED = "expired"
    """``expired``."""
    FAILED = "failed"
    """``failed``."""
    UNUSED = "unused"
    """``unused``."""
    USER_REJECTED = "user_rejected"
    """``user_rejected``."""
