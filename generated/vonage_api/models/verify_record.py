from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VerifyRecord(Model):
    """The records. All values are strings, and the set of fields is open.

    Schema: ``#/components/schemas/VerifyRecord``
    """

    account_id: str | None = None
    country: str | None = None
    country_name: str | None = None
    currency: str | None = None
    date_finalized: str | None = None
    date_received: str | None = None
    estimated_price: str | None = None
    first_event_date: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    id: str | None = None
    last_event_date: str | None = None
    locale: str | None = None
    network: str | None = None
    network_name: str | None = None
    number_type: str | None = None
    price: str | None = None
    pricing_model: str | None = None
    request_id: str | None = None
    sms_event_count: str | None = None
    sms_price: str | None = None
    status: str | None = None
    """Codes: ``codes.VerifySearchStatus``, ``codes.VerifyStatus``."""
    to: str | None = None
    tts_event_count: str | None = None
    tts_price: str | None = None

    _JSON_NAMES = {"from_": "from"}

    _CODES = {
        "status": lambda: (
            _codes.VerifySearchStatus,
            _codes.VerifyStatus,
        )
    }
