from __future__ import annotations

from oas_runtime.model.model import Model


class VoiceRecord(Model):
    """The records. All values are strings, and the set of fields is open.

    Schema: ``#/components/schemas/VoiceRecord``
    """

    account_id: str | None = None
    call_id: str | None = None
    country: str | None = None
    country_name: str | None = None
    currency: str | None = None
    date_end: str | None = None
    date_start: str | None = None
    direction: str | None = None
    duration: str | None = None
    forced_from: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    id: str | None = None
    network: str | None = None
    network_name: str | None = None
    price: str | None = None
    status: str | None = None
    status_code: str | None = None
    status_description: str | None = None
    tier_volume: str | None = None
    to: str | None = None
    total_price: str | None = None

    _JSON_NAMES = {"from_": "from"}
