"""The codes of ``delivery_receipt_status``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class DeliveryReceiptStatus(StrCode):
    """Status in a delivery receipt of an SMS. One receipt is sent per part, in any order. Vonage sends a receipt
    with `expired` when no final receipt arrives within 72 hours.
    """

    ACCEPTED = "accepted", Meaning("the carrier accepted the message", final=False)
    """The carrier accepted the message. Not final: another code may follow."""
    BUFFERED = "buffered", Meaning("the message is held for later delivery", final=False)
    """The message is held for later delivery. Not final: another code may follow."""
    DELETED = "deleted", Meaning(final=True)
    """Final: no other code follows. Only in Reports and SMPP."""
    DELIVERED = "delivered", Meaning(final=True)
    """Final: no other code follows."""
    EXPIRED = "expired", Meaning("the carrier stopped attempting delivery", final=True)
    """The carrier stopped attempting delivery. Final: no other code follows."""
    FAILED = "failed", Meaning(final=True)
    """Final: no other code follows."""
    REJECTED = "rejected", Meaning("the carrier rejected the message", final=True)
    """The carrier rejected the message. Final: no other code follows."""
    SUBMITTED = "submitted", Meaning(final=False)
    """Not final: another code may follow. Only in Reports."""
    UNKNOWN = "unknown", Meaning("the carrier gave no usable information", final=True)
    """The carrier gave no usable information. Final: no other code follows."""
