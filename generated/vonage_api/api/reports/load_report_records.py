"""Retrieve records.

Retrieve records synchronously, in batches of at most 1000 records. Continue with `cursor` and `iv` of
the previous response while `_links.next` is present.

- ``GET /v2/reports/records`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 10/s reports-sync
- Document: ``#/paths/~1v2~1reports~1records/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageField,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    RateLimit,
    Server,
    json_response,
)
from oas_runtime.rules import AnyOf, Boolean, DateTime, String

from ...models.amd_record import AmdRecord
from ...models.asr_record import AsrRecord
from ...models.conversation_event_record import ConversationEventRecord
from ...models.conversation_message_record import ConversationMessageRecord
from ...models.in_app_voice_record import InAppVoiceRecord
from ...models.messages_record import MessagesRecord
from ...models.network_api_record import NetworkApiRecord
from ...models.number_insight_record import NumberInsightRecord
from ...models.problem import Problem
from ...models.records_response import RecordsResponse
from ...models.reports_usage_record import ReportsUsageRecord
from ...models.sms_record import SmsRecord
from ...models.sms_traffic_control_record import SmsTrafficControlRecord
from ...models.tts_record import TtsRecord
from ...models.verify_record import VerifyRecord
from ...models.verify_v2_record import VerifyV2Record
from ...models.video_record import VideoRecord
from ...models.voice_record import VoiceRecord
from ...models.websocket_call_record import WebsocketCallRecord
from ...security import SCHEMES

OPERATION = Operation(
    id="loadReportRecords",
    call="reports.load_records",
    tag="Reports",
    method="GET",
    path="/v2/reports/records",
    pointer="#/paths/~1v2~1reports~1records/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    rate_limit=RateLimit(
        calls=10,
        seconds=1,
        bucket="reports-sync",
    ),
    parameters=(
        Parameter(
            "product",
            "query",
            String(
                enum=(
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
                ),
                pointer="#/components/schemas/ReportProduct",
            ),
            required=True,
        ),
        Parameter("account_id", "query", String(), required=True, credential=("basicAuth", "username")),
        Parameter(
            "date_start",
            "query",
            AnyOf(
                DateTime(pointer="#/components/schemas/ReportDate/anyOf/0"),
                String(
                    pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{4}\\Z",
                    pointer="#/components/schemas/ReportDate/anyOf/1",
                ),
                pointer="#/components/schemas/ReportDate",
            ),
        ),
        Parameter(
            "date_end",
            "query",
            AnyOf(
                DateTime(pointer="#/components/schemas/ReportDate/anyOf/0"),
                String(
                    pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{4}\\Z",
                    pointer="#/components/schemas/ReportDate/anyOf/1",
                ),
                pointer="#/components/schemas/ReportDate",
            ),
        ),
        Parameter("id", "query", String()),
        Parameter("cursor", "query", String()),
        Parameter("iv", "query", String()),
        Parameter("direction", "query", String(enum=("inbound", "outbound"))),
        Parameter("status", "query", String()),
        Parameter("from", "query", String(), argument="from_"),
        Parameter("to", "query", String()),
        Parameter("country", "query", String()),
        Parameter("network", "query", String()),
        Parameter("number", "query", String()),
        Parameter("locale", "query", String()),
        Parameter("include_message", "query", Boolean()),
        Parameter("show_concatenated", "query", Boolean()),
        Parameter("account_ref", "query", String()),
        Parameter("call_id", "query", String()),
        Parameter("leg_id", "query", String()),
        Parameter(
            "provider",
            "query",
            String(
                enum=("whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email")
            ),
        ),
        Parameter("number_type", "query", String()),
        Parameter("channel", "query", String(enum=("v2", "email", "silent_auth"))),
        Parameter("parent_request_id", "query", String()),
        Parameter("request_type", "query", String()),
        Parameter("risk", "query", String()),
        Parameter("swapped", "query", Boolean()),
        Parameter("conversation_id", "query", String()),
        Parameter("session_id", "query", String()),
        Parameter("meeting_id", "query", String()),
        Parameter("product_name", "query", String()),
        Parameter("request_session_id", "query", String()),
        Parameter("product_path", "query", String()),
        Parameter("correlation_id", "query", String()),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[RecordsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", RecordsResponse),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)


PAGING: Paging[
    RecordsResponse,
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
    | dict[str, Any],
] = Paging(
    endpoint=ENDPOINT,
    items=("records",),
    link=PageLink(
        ("links", "next", "href"),
        (
            PageParameter("cursor", "cursor"),
            PageParameter("iv", "iv"),
        ),
    ),
    fields=(
        PageField(PageParameter("cursor", "cursor"), ("cursor",)),
        PageField(PageParameter("iv", "iv"), ("iv",)),
    ),
)
