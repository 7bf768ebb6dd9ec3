"""Send an SMS Message.

Send an SMS to one recipient. A long text is split into parts, and each part is charged: 160
characters of GSM-7 (153 per part of a split message) or 70 of UCS-2 (67). The response has one entry
per part. Status 0 means that the part was queued; a delivery receipt reports whether it was
delivered.

- ``POST /sms/json`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the form
- Signed, if the client has a signature secret: ``api_key``, ``timestamp``, ``sig`` in the form
- Retry: never
- Rate limit: 30/s sms
- Evidence of success: messages[].status
- Document: ``#/paths/~1sms~1json/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Evidence,
    Operation,
    OutcomeCheck,
    RateLimit,
    Server,
    SignatureFields,
    TextEncoding,
    json_response,
    no_body,
)
from oas_runtime.rules import AllOf, AnyValue, Boolean, Case, Cases, Integer, Not, Object, PhoneNumber, String

from ... import codes as _codes
from ...models.sms_response import SmsResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="sendSms",
    call="sms.send",
    tag="SMS",
    method="POST",
    path="/sms/json",
    pointer="#/paths/~1sms~1json/post",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="form",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    signature=SignatureFields(
        scheme="basicAuth",
        username="api_key",
        timestamp="timestamp",
        signature="sig",
    ),
    rate_limit=RateLimit(
        calls=30,
        seconds=1,
        bucket="sms",
    ),
    outcome_check=OutcomeCheck(
        call="reports.load_records",
        parameters=(("product", "SMS"), ("direction", "outbound"), ("to", "$request.body#/to")),
        match=(("/client_ref", "$request.body#/client-ref"),),
        records="/records",
        since="date_start",
        until="date_end",
        several=True,
    ),
    error_in_success=ErrorInSuccess(
        code="status",
        success=("0",),
        table=lambda: _codes.SmsStatus,
        parts="messages",
        text="error-text",
        id="message-id",
        price="message-price",
    ),
    evidence=Evidence(
        fields=(),
    ),
    text_encoding=TextEncoding(
        text=("text",),
        choice=("type",),
        gsm7="text",
        default="unicode",
    ),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/paths/~1sms~1json/post/requestBody/content/application~1x-www-form-urlencoded/schema",
                properties={
                    "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                    "from": PhoneNumber(min_length=1),
                    "account-ref": String(),
                    "body": String(pattern="^([0-9A-Fa-f]{2})+\\Z"),
                    "callback": String(max_length=100),
                    "client-ref": String(max_length=100),
                    "content-id": String(),
                    "entity-id": String(),
                    "message-class": Integer(enum=(0, 1, 2, 3)),
                    "pool-id": String(),
                    "protocol-id": Integer(minimum=0, maximum=255),
                    "status-report-req": Boolean(),
                    "text": String(max_length=3200),
                    "trusted-number": Boolean(),
                    "ttl": Integer(minimum=20000, maximum=604800000),
                    "type": String(enum=("text", "binary", "unicode")),
                    "udh": String(pattern="^([0-9A-Fa-f]{2})+\\Z"),
                },
                required=("to", "from"),
                arguments={
                    "from": "from_",
                    "account-ref": "account_ref",
                    "client-ref": "client_ref",
                    "content-id": "content_id",
                    "entity-id": "entity_id",
                    "message-class": "message_class",
                    "pool-id": "pool_id",
                    "protocol-id": "protocol_id",
                    "status-report-req": "status_report_req",
                    "trusted-number": "trusted_number",
                },
            ),
            Cases(
                Case(
                    when={"type": ("text", "unicode")},
                    needs=("text",),
                    then=Object(properties={"body": Not(AnyValue()), "udh": Not(AnyValue())}),
                ),
                Case(
                    when={"type": ("binary",)},
                    needs=("type", "body"),
                    then=Object(properties={"text": Not(AnyValue())}),
                ),
                exclusive=True,
                pointer="#/paths/~1sms~1json/post/requestBody/content/application~1x-www-form-urlencoded/schema/oneOf",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[SmsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", SmsResponse),),
    errors=(
        no_body("401"),
        no_body("429"),
        no_body("5XX"),
    ),
)
