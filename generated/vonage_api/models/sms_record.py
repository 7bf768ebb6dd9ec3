from __future__ import annotations

from oas_runtime.model.model import Model


class SmsRecord(Model):
    """The records. All values are strings, and the set of fields is open.

    Schema: ``#/components/schemas/SmsRecord``
    """

    account_id: str | None = None
    account_ref: str | None = None
    changed_from: str | None = None
    client_ref: str | None = None
    concatenated: str | None = None
    country: str | None = None
    country_name: str | None = None
    currency: str | None = None
    date_finalized: str | None = None
    date_received: str | None = None
    dcs: str | None = None
    direction: str | None = None
    error_code: str | None = None
    error_code_description: str | None = None
    forced_from: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    id: str | None = None
    ip_address: str | None = None
    latency: str | None = None
    message_body: str | None = None
    message_id: str | None = None
    network: str | None = None
    network_name: str | None = None
    status: str | None = None
    tier_volume: str | None = None
    to: str | None = None
    total_price: str | None = None
    udh: str | None = None
    validity_period: str | None = None
    workflow_id: str | None = None

    _JSON_NAMES = {"from_": "from"}
