"""The code table ``verify_v2_workflow_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyV2WorkflowStatus(StrCode):
    """Verify v2 webhooks: status of each item of the workflow in a summary.

    Source: S26:verify-v2, W:/en/verify/concepts/webhooks (confidence: 2+)
    """

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
