from __future__ import annotations

from oas_runtime.model.model import Model


class VerifyV2Record(Model):
    """A record of the product `VERIFY-V2`. The set of fields is open.

    Schema: ``#/components/schemas/VerifyV2Record``
    """

    account_id: str | None = None
    channel: str | None = None
    client_ref: str | None = None
    country: str | None = None
    currency: str | None = None
    date_received: str | None = None
    email_event_count: str | None = None
    id: str | None = None
    if_fraud_check: str | None = None
    locale: str | None = None
    network: str | None = None
    network_name: str | None = None
    parent_request_id: str | None = None
    pin_length: str | None = None
    rcs_event_count: str | None = None
    request_id: str | None = None
    silentauth_event_count: str | None = None
    sms_event_count: str | None = None
    status: str | None = None
    to: str | None = None
    total_price: str | None = None
    tts_event_count: str | None = None
    whatsapp_event_count: str | None = None
