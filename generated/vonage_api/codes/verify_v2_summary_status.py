"""The codes of ``verify_v2_summary_status``."""

from __future__ import annotations

from .._support.codes import StrCode


class VerifyV2SummaryStatus(StrCode):
    """Verify v2 webhooks: status of a summary event."""

    COMPLETED = "completed"
    """``completed``."""
    EXPIRED = "expired"
    """``expired``."""
    FAILED = "failed"
    """``failed``."""
