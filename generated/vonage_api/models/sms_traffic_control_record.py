from __future__ import annotations

from oas_runtime.model.model import Model


class SmsTrafficControlRecord(Model):
    """A record of the product `SMS-TRAFFIC-CONTROL`. The set of fields is open.

    Schema: ``#/components/schemas/SmsTrafficControlRecord``
    """

    account_id: str | None = None
    id: str | None = None
    message_id: str | None = None
    queue_duration: str | None = None
    queued_time: str | None = None
    status: str | None = None
