from __future__ import annotations

from oas_runtime.model.model import Model


class InAppVoiceRecord(Model):
    """A record of the product `IN-APP-VOICE`. The set of fields is open.

    Schema: ``#/components/schemas/InAppVoiceRecord``
    """

    account_id: str | None = None
    application_id: str | None = None
    client_ref: str | None = None
    conversation_id: str | None = None
    currency: str | None = None
    date_end: str | None = None
    date_start: str | None = None
    duration: str | None = None
    id: str | None = None
    leg_id: str | None = None
    price: str | None = None
    request_id: str | None = None
    status: str | None = None
    total_price: str | None = None
    user_id: str | None = None
