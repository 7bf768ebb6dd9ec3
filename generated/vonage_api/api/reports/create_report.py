"""Create an asynchronous report.

Create a report. Reports are charged, and a repeated request creates a second report: do not repeat it
when the outcome is unknown.

- ``POST /v2/reports`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Rate limit: 5/s reports
- Evidence of success: request_id
- Document: ``#/paths/~1v2~1reports/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    OutcomeCheck,
    RateLimit,
    Server,
    json_response,
)
from oas_runtime.rules import AnyOf, Boolean, DateTime, Object, String

from ...models.problem import Problem
from ...models.report import Report
from ...security import SCHEMES

OPERATION = Operation(
    id="createReport",
    call="reports.create",
    tag="Reports",
    method="POST",
    path="/v2/reports",
    pointer="#/paths/~1v2~1reports/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    rate_limit=RateLimit(
        calls=5,
        seconds=1,
        bucket="reports",
    ),
    outcome_check=OutcomeCheck(
        call="reports.list",
    ),
    evidence=Evidence(
        fields=("request_id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/ReportRequest",
            properties={
                "product": String(
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
                "account_id": String(),
                "account_ref": String(),
                "call_id": String(),
                "callback_url": String(),
                "channel": String(enum=("v2", "email", "silent_auth")),
                "client_ref": String(),
                "conversation_id": String(),
                "correlation_id": String(),
                "country": String(),
                "date_end": AnyOf(
                    DateTime(pointer="#/components/schemas/ReportDate/anyOf/0"),
                    String(
                        pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{4}\\Z",
                        pointer="#/components/schemas/ReportDate/anyOf/1",
                    ),
                    pointer="#/components/schemas/ReportDate",
                ),
                "date_start": AnyOf(
                    DateTime(pointer="#/components/schemas/ReportDate/anyOf/0"),
                    String(
                        pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{4}\\Z",
                        pointer="#/components/schemas/ReportDate/anyOf/1",
                    ),
                    pointer="#/components/schemas/ReportDate",
                ),
                "direction": String(enum=("inbound", "outbound")),
                "from": String(),
                "include_message": Boolean(),
                "include_subaccounts": Boolean(),
                "leg_id": String(),
                "locale": String(),
                "meeting_id": String(),
                "network": String(),
                "number": String(),
                "number_type": String(),
                "parent_request_id": String(),
                "product_name": String(),
                "product_path": String(),
                "provider": String(
                    enum=(
                        "whatsapp",
                        "sms",
                        "mms",
                        "messenger",
                        "viber_service_msg",
                        "instagram",
                        "rcs",
                        "email",
                    )
                ),
                "request_session_id": String(),
                "request_type": String(),
                "risk": String(),
                "session_id": String(),
                "show_concatenated": Boolean(),
                "status": String(),
                "swapped": Boolean(),
                "to": String(),
            },
            required=("product", "account_id"),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Report] = Endpoint(
    OPERATION,
    success=(json_response("200", Report),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
