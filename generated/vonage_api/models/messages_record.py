from __future__ import annotations

from oas_runtime.model.model import Model


class MessagesRecord(Model):
    """The records. All values are strings, and the set of fields is open.

    Schema: ``#/components/schemas/MessagesRecord``
    """

    account_id: str | None = None
    client_ref: str | None = None
    country: str | None = None
    country_name: str | None = None
    currency: str | None = None
    date_finalized: str | None = None
    date_received: str | None = None
    direction: str | None = None
    error_code: str | None = None
    estimated_price: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    id: str | None = None
    latency: str | None = None
    message_body: str | None = None
    message_id: str | None = None
    network: str | None = None
    network_name: str | None = None
    pricing_model: str | None = None
    pricing_type: str | None = None
    provider: str | None = None
    provider_error_code: str | None = None
    session_id: str | None = None
    session_type: str | None = None
    status: str | None = None
    tier_volume: str | None = None
    to: str | None = None
    total_price: str | None = None
    workflow_id: str | None = None
    workflow_items_number: str | None = None
    workflow_items_total: str | None = None

    _JSON_NAMES = {"from_": "from"}
