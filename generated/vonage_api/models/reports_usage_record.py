from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Model


class ReportsUsageRecord(Model):
    """A record of the product `REPORTS-USAGE`. The set of fields is open.

    Schema: ``#/components/schemas/ReportsUsageRecord``
    """

    acc: str | None = None
    account_id: str | None = None
    currency: str | None = None
    date_finished: str | None = None
    date_received: str | None = None
    date_started: str | None = None
    id: str | None = None
    is_charged: str | None = None
    items_written: str | None = None
    job_type: str | None = None
    master_account_id: str | None = None
    price: str | None = None
    product_type: str | None = None
    request_params: dict[str, Any] | None = None
    request_product: str | None = None
    status: str | None = None
    tier_volume: str | None = None
    total_price: str | None = None
