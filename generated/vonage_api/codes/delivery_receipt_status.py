"""The codes of ``delivery_receipt_status``."""

from __future__ import annotations

from .._support.codes import StrCode


class DeliveryReceiptStatus(StrCode):
    """Status in a delivery receipt of an SMS: one receipt for each part, in any order. Without a final one in 72
    hours, Vonage makes one that says expired.
    """

    ACCEPTED = "accepted", "carrier took it", None, "", False
    """Carrier took it. Not final: another code may follow."""
    BUFFERED = "buffered", "held for later delivery", None, "", False
    """Held for later delivery. Not final: another code may follow."""
    DELETED = "deleted", "", None, "", True
    """Final: no other code follows. Only in Reports and SMPP."""
    DELIVERED = "delivered", "", None, "", True
    """Final: no other code follows."""
    EXPIRED = "expired", "retry time of the carrier ran out", None, "", True
    """Retry time of the carrier ran out. Final: no other code follows."""
    FAILED = "failed", "", None, "", True
    """Final: no other code follows."""
    REJECTED = "rejected", "carrier refused", None, "", True
    """Carrier refused. Final: no other code follows."""
    SUBMITTED = "submitted", "", None, "", False
    """Not final: another code may follow. Only in Reports."""
    UNKNOWN = "unknown", "no useful information", None, "", True
    """No useful information. Final: no other code follows."""
