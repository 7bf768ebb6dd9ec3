from __future__ import annotations

from oas_runtime.model.model import Model


class AsrRecord(Model):
    """A record of the product `ASR`. The set of fields is open.

    Schema: ``#/components/schemas/AsrRecord``
    """

    account_id: str | None = None
    asr_type: str | None = None
    call_date_start: str | None = None
    call_id: str | None = None
    currency: str | None = None
    date_end: str | None = None
    date_start: str | None = None
    direction: str | None = None
    duration: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    id: str | None = None
    price: str | None = None
    status: str | None = None
    status_description: str | None = None
    to: str | None = None
    total_price: str | None = None

    _JSON_NAMES = {"from_": "from"}
