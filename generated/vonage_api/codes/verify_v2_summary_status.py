"""The codes of ``verify_v2_summary_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyV2SummaryStatus(StrCode):
    """Status of a summary event of Verify v2."""

    COMPLETED = "completed"
    """``completed``."""
    EXPIRED = "expired"
    """``expired``."""
    FAILED = "failed"
    """``failed``."""
