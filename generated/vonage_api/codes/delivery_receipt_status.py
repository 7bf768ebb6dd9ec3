"""The codes of ``delivery_receipt_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class DeliveryReceiptStatus(StrCode):
    """Status in a delivery receipt of an SMS. One receipt is sent per part, in any order. Vonage sends a receipt
    with `expired` when no final receipt arrives within 72 hours.
    """

    ACCEPTED = "accepted", "the carrier accepted the message", None, "", False
    """The carrier accepted the message. Not final: another code may follow."""
    BUFFERED = "buffered", "held for later delivery", None, "", False
    """Held for later delivery. Not final: another code may follow."""
    DELETED = "deleted", "", None, "", True
    """Final: no other code follows. Only in Reports and SMPP."""
    DELIVERED = "delivered", "", None, "", True
    """Final: no other code follows."""
    EXPIRED = "expired", "the carrier stopped attempting delivery", None, "", True
    """The carrier stopped attempting delivery. Final: no other code follows."""
    FAILED = "failed", "", None, "", True
    """Final: no other code follows."""
    REJECTED = "rejected", "carrier refused", None, "", True
    """Carrier refused. Final: no other code follows."""
    SUBMITTED = "submitted", "", None, "", False
    """Not final: another code may follow. Only in Reports."""
    UNKNOWN = "unknown", "no useful information", None, "", True
    """No useful information. Final: no other code follows."""
