from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset


class ReportRequest(Model):
    """The available filters depend on the product.

    Schema: ``#/components/schemas/ReportRequest``
    """

    product: Literal[
        "SMS",
        "SMS-TRAFFIC-CONTROL",
        "VOICE-CALL",
        "VOICE-FAILED",
        "VOICE-TTS",
        "IN-APP-VOICE",
        "WEBSOCKET-CALL",
        "ASR",
        "AMD",
        "VERIFY-API",
        "VERIFY-V2",
        "NUMBER-INSIGHT",
        "CONVERSATION-EVENT",
        "CONVERSATION-MESSAGE",
        "MESSAGES",
        "VIDEO-API",
        "NETWORK-API-EVENT",
        "REPORTS-USAGE",
    ]
    """A product whose records can be retrieved."""
    account_id: str
    """API key of the account, or of a subaccount."""
    account_ref: str | Unset = UNSET
    """Filter for the product `SMS`."""
    call_id: str | Unset = UNSET
    """Filter for the voice products."""
    callback_url: str | Unset = UNSET
    """URL that receives a POST request with the report when it is complete."""
    channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET
    """Filter for the product `VERIFY-V2`."""
    client_ref: str | Unset = UNSET
    """Filter for asynchronous reports only."""
    conversation_id: str | Unset = UNSET
    """Filter for the conversation products and the product `IN-APP-VOICE`."""
    correlation_id: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""
    country: str | Unset = UNSET
    """Filter by country."""
    date_end: datetime | str | Unset = UNSET
    """End of the period. The default is the current time."""
    date_start: datetime | str | Unset = UNSET
    """Start of the period. The default is 7 days ago."""
    direction: Literal["inbound", "outbound"] | Unset = UNSET
    """Required for the products `SMS` and `MESSAGES`."""
    from_: str | Unset = UNSET
    """Filter by sender or caller. In JSON: ``from``."""
    include_message: bool | Unset = UNSET
    """Filter for the products `SMS` and `MESSAGES`."""
    include_subaccounts: bool | Unset = UNSET
    """Whether to include the records of subaccounts."""
    leg_id: str | Unset = UNSET
    """Filter for the product `IN-APP-VOICE`."""
    locale: str | Unset = UNSET
    """Filter for the products `VERIFY-API` and `VERIFY-V2`."""
    meeting_id: str | Unset = UNSET
    """Filter for the product `VIDEO-API`."""
    network: str | Unset = UNSET
    """Filter by network."""
    number: str | Unset = UNSET
    """Filter for the product `NUMBER-INSIGHT`."""
    number_type: str | Unset = UNSET
    """Filter for the product `VERIFY-API`."""
    parent_request_id: str | Unset = UNSET
    """Filter for the product `VERIFY-V2`."""
    product_name: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""
    product_path: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""
    provider: (
        Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"]
        | Unset
    ) = UNSET
    """Filter for the product `MESSAGES`."""
    request_session_id: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""
    request_type: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""
    risk: str | Unset = UNSET
    """Filter by risk."""
    session_id: str | Unset = UNSET
    """Filter for the product `VIDEO-API`."""
    show_concatenated: bool | Unset = UNSET
    """Filter for outbound records of the product `SMS`."""
    status: str | Unset = UNSET
    """Filter by status."""
    swapped: bool | Unset = UNSET
    """Filter by the result of a swap check."""
    to: str | Unset = UNSET
    """Filter by recipient or callee."""

    _JSON_NAMES = {"from_": "from"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"date_end": date_time, "date_start": date_time})
