"""The codes of ``verify_v2_workflow_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyV2WorkflowStatus(StrCode):
    """Status of a step of the workflow in a summary event of Verify v2."""

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
