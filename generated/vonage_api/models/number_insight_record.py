from __future__ import annotations

from oas_runtime.model.model import Model


class NumberInsightRecord(Model):
    """A record of the product `NUMBER-INSIGHT`. The set of fields is open.

    Schema: ``#/components/schemas/NumberInsightRecord``
    """

    account_id: str | None = None
    country: str | None = None
    country_name: str | None = None
    currency: str | None = None
    date_received: str | None = None
    first_name: str | None = None
    id: str | None = None
    last_name: str | None = None
    network: str | None = None
    network_name: str | None = None
    network_type: str | None = None
    number: str | None = None
    ported: str | None = None
    product_type: str | None = None
    reachable: str | None = None
    request_id: str | None = None
    response_code: str | None = None
    status: str | None = None
    total_price: str | None = None
    valid: str | None = None
