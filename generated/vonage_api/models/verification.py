from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .verify_check import VerifyCheck
from .verify_step import VerifyStep


class Verification(Model):
    """Details of a verification.

    Schema: ``#/components/schemas/Verification``
    """

    account_id: str | None = None
    checks: list[VerifyCheck] = field(factory=Absent)
    currency: str | None = None
    date_finalized: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""
    date_submitted: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""
    error_text: str | None = None
    estimated_price_messages_sent: str | None = None
    """Estimated price of the messages as a decimal string, in addition to `price`."""
    events: list[VerifyStep] = field(factory=Absent)
    first_event_date: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""
    last_event_date: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""
    number: str | None = None
    price: str | None = None
    """Price as a decimal string."""
    request_id: str | None = None
    sender_id: str | None = None
    status: str | None = None
    """`IN PROGRESS`, `SUCCESS`, `FAILED`, `EXPIRED` or `CANCELLED`."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"checks": ListOf(VerifyCheck), "events": ListOf(VerifyStep)})
