from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from oas_runtime.model.decode import Absent, Closest, ListOf, date_time
from oas_runtime.model.model import Decoders, Model, field

from .amd_record import AmdRecord
from .asr_record import AsrRecord
from .conversation_event_record import ConversationEventRecord
from .conversation_message_record import ConversationMessageRecord
from .in_app_voice_record import InAppVoiceRecord
from .messages_record import MessagesRecord
from .network_api_record import NetworkApiRecord
from .number_insight_record import NumberInsightRecord
from .records_response_links import RecordsResponseLinks
from .reports_usage_record import ReportsUsageRecord
from .sms_record import SmsRecord
from .sms_traffic_control_record import SmsTrafficControlRecord
from .tts_record import TtsRecord
from .verify_record import VerifyRecord
from .verify_v2_record import VerifyV2Record
from .video_record import VideoRecord
from .voice_record import VoiceRecord
from .websocket_call_record import WebsocketCallRecord


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
    """A product whose records can be retrieved."""
    received_at: datetime | str | None = None
    records: list[
        WebsocketCallRecord
        | SmsTrafficControlRecord
        | SmsRecord
        | VoiceRecord
        | MessagesRecord
        | VerifyRecord
        | AsrRecord
        | AmdRecord
        | TtsRecord
        | InAppVoiceRecord
        | VerifyV2Record
        | NumberInsightRecord
        | ConversationEventRecord
        | ConversationMessageRecord
        | VideoRecord
        | NetworkApiRecord
        | ReportsUsageRecord
        | dict[str, Any]
    ] = field(factory=Absent)
    request_id: str | None = None
    request_status: Literal["SUCCESS", "TRUNCATED"] | str | None = None

    _JSON_NAMES = {"links": "_links"}

    _SCALARS = {"items_count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "links": RecordsResponseLinks,
                "received_at": date_time,
                "records": ListOf(
                    Closest(
                        WebsocketCallRecord,
                        SmsTrafficControlRecord,
                        SmsRecord,
                        VoiceRecord,
                        MessagesRecord,
                        VerifyRecord,
                        AsrRecord,
                        AmdRecord,
                        TtsRecord,
                        InAppVoiceRecord,
                        VerifyV2Record,
                        NumberInsightRecord,
                        ConversationEventRecord,
                        ConversationMessageRecord,
                        VideoRecord,
                        NetworkApiRecord,
                        ReportsUsageRecord,
                    )
                ),
            }
        )
