from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .report_links import ReportLinks


class Report(Model):
    """A report, with the filters of its request.

    Schema: ``#/components/schemas/Report``
    """

    request_id: str
    request_status: Literal["PENDING", "PROCESSING", "SUCCESS", "ABORTED", "FAILED", "TRUNCATED"] | str
    links: ReportLinks | None = None
    """In JSON: ``_links``."""
    account_id: str | None = None
    account_ref: str | None = None
    call_id: str | None = None
    callback_url: str | None = None
    channel: str | None = None
    client_ref: str | None = None
    conversation_id: str | None = None
    correlation_id: str | None = None
    country: str | None = None
    date_end: datetime | str | None = None
    date_start: datetime | str | None = None
    direction: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    include_message: bool | None = None
    include_subaccounts: bool | None = None
    items_count: int | None = None
    leg_id: str | None = None
    locale: str | None = None
    meeting_id: str | None = None
    network: str | None = None
    number: str | None = None
    number_type: str | None = None
    parent_request_id: str | None = None
    product: (
        Literal[
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
        | str
        | None
    ) = None
    """A product whose records can be retrieved."""
    product_name: str | None = None
    product_path: str | None = None
    provider: str | None = None
    receive_time: datetime | str | None = None
    request_session_id: str | None = None
    request_type: str | None = None
    risk: str | None = None
    session_id: str | None = None
    show_concatenated: bool | None = None
    start_time: datetime | str | None = None
    status: str | None = None
    swapped: bool | None = None
    to: str | None = None

    _JSON_NAMES = {"links": "_links", "from_": "from"}

    _SCALARS = {
        "include_message": (bool, None),
        "include_subaccounts": (bool, None),
        "items_count": (int, None),
        "show_concatenated": (bool, None),
        "swapped": (bool, None),
    }

    _SHAPE = Shape(required={"request_id", "request_status"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "links": ReportLinks,
                "date_end": date_time,
                "date_start": date_time,
                "receive_time": date_time,
                "start_time": date_time,
            }
        )
