"""The codes of ``delivery_receipt_status``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class DeliveryReceiptStatus(StrCode):
    """Status in a delivery receipt of an SMS. One receipt is sent per part, in any order. Vonage sends a receipt
    with `expired` when no final receipt arrives within 72 hours.
    """

    ACCEPTED = "accepted", Meaning("the carrier accepted the message", final=False)
    """The carrier accepted the message. Not final: another code may follow."""
    BUFFERED = "buffered", Meaning("held for later delivery", final=False)
    """Held for later delivery. Not final: another code may follow."""
    DELETED = "deleted", Meaning(final=True)
    """Final: no other code follows. Only in Reports and SMPP."""
    DELIVERED = "delivered", Meaning(final=True)
    """Final: no other code follows."""
    EXPIRED = "expired", Meaning("the carrier stopped attempting delivery", final=True)
    """The carrier stopped attempting delivery. Final: no other code follows."""
    FAILED = "failed", Meaning(final=True)
    """Final: no other code follows."""
    REJECTED = "rejected", Meaning("carrier refused", final=True)
    """Carrier refused. Final: no other code follows."""
    SUBMITTED = "submitted", Meaning(final=False)
    """Not final: another code may follow. Only in Reports."""
    UNKNOWN = "unknown", Meaning("no useful information", final=True)
    """No useful information. Final: no other code follows."""
