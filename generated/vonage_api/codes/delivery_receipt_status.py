"""The code table ``delivery_receipt_status``."""

from __future__ import annotations

from .._support.codes import StrCode


class DeliveryReceiptStatus(StrCode):
    """Status in a delivery receipt of an SMS. One receipt is sent per part, in any order. Vonage sends a receipt
    with `expired` when no final receipt arrives within 72 hours.
    """

    ACCEPTED = "accepted", "the carrier accepted the message", None, "", False
    """The carrier accepted the message. More may come after it."""
    BUFFERED = "buffered", "held for later delivery", None, "", False
    """Held for later delivery. More may come after it."""
    DELETED = "deleted", "", None, "", True
    """Nothing comes after it. Only in Reports and SMPP."""
    DELIVERED = "delivered", "", None, "", True
    """Nothing comes after it."""
    EXPIRED = "expired", "the carrier stopped attempting delivery", None, "", True
    """The carrier stopped attempting delivery. Nothing comes after it."""
    FAILED = "failed", "", None, "", True
    """Nothing comes after it."""
    REJECTED = "rejected", "carrier refused", None, "", True
    """Carrier refused. Nothing comes after it."""
    SUBMITTED = "submitted", "", None, "", False
    """More may come after it. Only in Reports."""
    UNKNOWN = "unknown", "no useful information", None, "", True
    """No useful information. Nothing comes after it."""
