from __future__ import annotations

from oas_runtime.model.model import Model


class NetworkApiRecord(Model):
    """A record of the product `NETWORK-API-EVENT`. The set of fields is open.

    Schema: ``#/components/schemas/NetworkApiRecord``
    """

    account_id: str | None = None
    application_id: str | None = None
    correlation_id: str | None = None
    country_code: str | None = None
    currency: str | None = None
    event_time: str | None = None
    id: str | None = None
    msisdn: str | None = None
    network: str | None = None
    product_name: str | None = None
    product_path: str | None = None
    record_creation_time: str | None = None
    request_session_id: str | None = None
    request_type: str | None = None
    response_result: str | None = None
    status: str | None = None
    total_price: str | None = None
