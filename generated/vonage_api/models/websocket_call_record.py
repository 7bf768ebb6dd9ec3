from __future__ import annotations

from oas_runtime.model.model import Model


class WebsocketCallRecord(Model):
    """A record of the product `WEBSOCKET-CALL`. The set of fields is open.

    Schema: ``#/components/schemas/WebsocketCallRecord``
    """

    account_id: str | None = None
    call_id: str | None = None
    currency: str | None = None
    date_end: str | None = None
    date_start: str | None = None
    duration: str | None = None
    id: str | None = None
    price: str | None = None
    status: str | None = None
    total_price: str | None = None
