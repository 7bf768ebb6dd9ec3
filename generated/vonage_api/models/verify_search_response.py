from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .. import codes as _codes
from .verification import Verification
from .verify_check import VerifyCheck
from .verify_step import VerifyStep


class VerifySearchResponse(Model):
    """The requested verification; with `request_ids` the verifications are in `verification_requests`.

    Schema: ``#/components/schemas/VerifySearchResponse``
    """

    account_id: str | None = None
    checks: list[VerifyCheck] = field(factory=Absent)
    currency: str | None = None
    date_finalized: str | None = None
    date_submitted: str | None = None
    error_text: str | None = None
    """Reason why the search was rejected."""
    estimated_price_messages_sent: str | None = None
    """Estimated price of the messages as a decimal string, in addition to `price`."""
    events: list[VerifyStep] = field(factory=Absent)
    first_event_date: str | None = None
    last_event_date: str | None = None
    number: str | None = None
    price: str | None = None
    request_id: str | None = None
    sender_id: str | None = None
    status: str | None = None
    """`IN PROGRESS`, `SUCCESS`, `FAILED`, `EXPIRED` or `CANCELLED`, or an error code if the search was rejected.
    Codes: ``codes.VerifySearchStatus``, ``codes.VerifyStatus``.
    """
    verification_requests: list[Verification] = field(factory=Absent)

    _CODES = {
        "status": lambda: (
            _codes.VerifySearchStatus,
            _codes.VerifyStatus,
        )
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "checks": ListOf(VerifyCheck),
                "events": ListOf(VerifyStep),
                "verification_requests": ListOf(Verification),
            }
        )
