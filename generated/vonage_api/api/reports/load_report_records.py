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
from oas_runtime.rules import Boolean, DateTime, String

from ...models.messages_record import MessagesRecord
from ...models.problem import Problem
from ...models.records_response import RecordsResponse
from ...models.sms_record import SmsRecord
from ...models.verify_record import VerifyRecord
from ...models.voice_record import VoiceRecord
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
            name="product",
            argument="product",
            location="query",
            rule=String(
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
            style="form",
            explode=True,
        ),
        Parameter(
            name="account_id",
            argument="account_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/1/schema"),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_start",
            argument="date_start",
            location="query",
            rule=DateTime(pointer="#/paths/~1v2~1reports~1records/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_end",
            argument="date_end",
            location="query",
            rule=DateTime(pointer="#/paths/~1v2~1reports~1records/get/parameters/3/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="id",
            argument="id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/4/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="cursor",
            argument="cursor",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/5/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="iv",
            argument="iv",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/6/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="direction",
            argument="direction",
            location="query",
            rule=String(
                enum=("inbound", "outbound"), pointer="#/paths/~1v2~1reports~1records/get/parameters/7/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="status",
            argument="status",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/8/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="from",
            argument="from_",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/9/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="to",
            argument="to",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/10/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="country",
            argument="country",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/11/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="network",
            argument="network",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/12/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="number",
            argument="number",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/13/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="locale",
            argument="locale",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/14/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="include_message",
            argument="include_message",
            location="query",
            rule=Boolean(pointer="#/paths/~1v2~1reports~1records/get/parameters/15/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="show_concatenated",
            argument="show_concatenated",
            location="query",
            rule=Boolean(pointer="#/paths/~1v2~1reports~1records/get/parameters/16/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="account_ref",
            argument="account_ref",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/17/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="call_id",
            argument="call_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/18/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="leg_id",
            argument="leg_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/19/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="provider",
            argument="provider",
            location="query",
            rule=String(
                enum=(
                    "whatsapp",
                    "sms",
                    "mms",
                    "messenger",
                    "viber_service_msg",
                    "instagram",
                    "rcs",
                    "email",
                ),
                pointer="#/paths/~1v2~1reports~1records/get/parameters/20/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="number_type",
            argument="number_type",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/21/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="channel",
            argument="channel",
            location="query",
            rule=String(
                enum=("v2", "email", "silent_auth"),
                pointer="#/paths/~1v2~1reports~1records/get/parameters/22/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="parent_request_id",
            argument="parent_request_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/23/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="request_type",
            argument="request_type",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/24/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="risk",
            argument="risk",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/25/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="swapped",
            argument="swapped",
            location="query",
            rule=Boolean(pointer="#/paths/~1v2~1reports~1records/get/parameters/26/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="conversation_id",
            argument="conversation_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/27/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="session_id",
            argument="session_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/28/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="meeting_id",
            argument="meeting_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/29/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="product_name",
            argument="product_name",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/30/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="request_session_id",
            argument="request_session_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/31/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="product_path",
            argument="product_path",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/32/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="correlation_id",
            argument="correlation_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/33/schema"),
            style="form",
            explode=True,
        ),
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


PAGING: Paging[RecordsResponse, SmsRecord | VoiceRecord | MessagesRecord | VerifyRecord | dict[str, Any]] = (
    Paging(
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
)
