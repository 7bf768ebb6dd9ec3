"""The model ``RecordsResponse``."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from oas_runtime.model.decode import Absent, Closest, ListOf, date_time
from oas_runtime.model.model import Decoders, Model, field

from .messages_record import MessagesRecord
from .records_response_links import RecordsResponseLinks
from .sms_record import SmsRecord
from .verify_record import VerifyRecord
from .voice_record import VoiceRecord


class RecordsResponse(Model):
    """Records response.

    Schema: ``#/components/schemas/RecordsResponse``
    """

    links: RecordsResponseLinks | None = None
    """In JSON: ``_links``."""
    currency: str | None = None
    """No longer part of the current API definition."""
    cursor: str | None = None
    ids_not_found: str | None = None
    """Comma-separated list."""
    items_count: int | None = None
    iv: str | None = None
    price: str | None = None
    """No longer part of the current API definition."""
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
    received_at: datetime | str | None = None
    records: list[SmsRecord | VoiceRecord | MessagesRecord | VerifyRecord | dict[str, Any]] = field(
        factory=Absent
    )
    request_id: str | None = None
    request_status: Literal["SUCCESS", "TRUNCATED"] | str | None = None
    """One of 'SUCCESS', 'TRUNCATED'."""

    _JSON_NAMES = {"links": "_links"}

    _SCALARS = {"items_count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "links": RecordsResponseLinks,
                "received_at": date_time,
                "records": ListOf(Closest(SmsRecord, VoiceRecord, MessagesRecord, VerifyRecord)),
            }
        )
