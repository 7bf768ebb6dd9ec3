"""Verify a payment (PSD2).

- ``POST /verify/psd2/json`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Rate limit: 30/s verify
- Evidence of success: status;request_id
- Document: ``#/paths/~1verify~1psd2~1json/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    ErrorInSuccess,
    Evidence,
    Operation,
    RateLimit,
    Server,
    json_response,
)
from oas_runtime.rules import AllOf, Case, Cases, Integer, Number, Object, PhoneNumber, String

from ... import codes as _codes
from ...models.request_psd2_verification_response import RequestPsd2VerificationResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="requestPsd2Verification",
    call="verify.request_psd2",
    tag="Verify",
    method="POST",
    path="/verify/psd2/json",
    pointer="#/paths/~1verify~1psd2~1json/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    rate_limit=RateLimit(
        calls=30,
        seconds=1,
        bucket="verify",
    ),
    error_in_success=ErrorInSuccess(
        code="status",
        success=("0",),
        table=lambda: _codes.VerifyStatus,
        text="error_text",
    ),
    evidence=Evidence(
        fields=("request_id",),
        unless=("10",),
    ),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/paths/~1verify~1psd2~1json/post/requestBody/content/application~1x-www-form-urlencoded/schema",
                properties={
                    "number": PhoneNumber(pattern="^[^+]"),
                    "payee": String(max_length=18),
                    "amount": Number(),
                    "code_length": Integer(enum=(4, 6)),
                    "country": String(),
                    "lg": String(),
                    "next_event_wait": Integer(minimum=60, maximum=900),
                    "pin_expiry": Integer(minimum=60, maximum=3600),
                    "workflow_id": Integer(minimum=1, maximum=7),
                },
                required=("number", "payee", "amount"),
            ),
            Cases(
                Case(needs=("country",)),
                Case(then=Object(properties={"number": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z")})),
                pointer="#/paths/~1verify~1psd2~1json/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[RequestPsd2VerificationResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", RequestPsd2VerificationResponse),),
)
