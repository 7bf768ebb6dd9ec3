"""The code table ``delivery_receipt_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class DeliveryReceiptStatus(StrCode):
    """Status in a delivery receipt of an SMS: one receipt for each part, in any order. Without a final one in 72
    hours, Vonage makes one that says expired.

    Source: S26:sms, D21:messaging/sms/guides/delivery-receipts.md, S26:reports (confidence: 2+; the 72 hours:
    1)
    """

    ACCEPTED = "accepted", "carrier took it", None, "", False
    """Carrier took it. More may come after it."""
    BUFFERED = "buffered", "held for later delivery", None, "", False
    """Held for later delivery. More may come after it."""
    DELETED = "deleted", "", None, "", True
    """Nothing comes after it. Only in Reports and SMPP."""
    DELIVERED = "delivered", "", None, "", True
    """Nothing comes after it."""
    EXPIRED = "expired", "retry time of the carrier ran out", None, "", True
    """Retry time of the carrier ran out. Nothing comes after it."""
    FAILED = "failed", "", None, "", True
    """Nothing comes after it."""
    REJECTED = "rejected", "carrier refused", None, "", True
    """Carrier refused. Nothing comes after it."""
    SUBMITTED = "submitted", "", None, "", False
    """More may come after it. Only in Reports."""
    UNKNOWN = "unknown", "no useful information", None, "", True
    """No useful information. Nothing comes after it."""
