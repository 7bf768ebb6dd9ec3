"""The model ``Report``."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .report_links import ReportLinks


class Report(Model):
    """Report.

    Schema: ``#/components/schemas/Report``
    """

    request_id: str
    request_status: Literal["PENDING", "PROCESSING", "SUCCESS", "ABORTED", "FAILED", "TRUNCATED"] | str
    """One of 'PENDING', 'PROCESSING', 'SUCCESS', 'ABORTED', 'FAILED', 'TRUNCATED'."""
    links: ReportLinks | None = None
    """In JSON: ``_links``."""
    account_id: str | None = None
    callback_url: str | None = None
    date_end: datetime | str | None = None
    date_start: datetime | str | None = None
    include_subaccounts: bool | None = None
    items_count: int | None = None
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
    """One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL', 'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE',
    'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API', 'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT',
    'CONVERSATION-MESSAGE', 'MESSAGES', 'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
    """
    receive_time: datetime | str | None = None
    start_time: datetime | str | None = None

    _JSON_NAMES = {"links": "_links"}

    _SCALARS = {"include_subaccounts": (bool, None), "items_count": (int, None)}

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
