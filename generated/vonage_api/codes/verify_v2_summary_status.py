"""The code table ``verify_v2_summary_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyV2SummaryStatus(StrCode):
    """Verify v2 webhooks: status of a summary event.

    Source: S26:verify-v2, W:/en/verify/concepts/webhooks (confidence: 2+)
    """

    COMPLETED = "completed"
    """``completed``."""
    EXPIRED = "expired"
    """``expired``."""
    FAILED = "failed"
    """``failed``."""
