"""Request a Verification.

Start a verification of a phone number. New projects should use version 2 (`create_v2`); no end date
is announced for this version. While a verification of a number is in progress, a second request for
the number is rejected with status 10 and the id of the verification in progress.

- ``POST /verify/{format}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the form
- Retry: idempotent 10=done
- Rate limit: 30/s verify
- Evidence of success: status;request_id
- Document: ``#/paths/~1verify~1{format}/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Evidence,
    Operation,
    Parameter,
    RateLimit,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import AllOf, Case, Cases, Integer, Object, PhoneNumber, String

from ... import codes as _codes
from ...models.verify_response import VerifyResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="requestVerification",
    call="verify.request",
    tag="Verify",
    method="POST",
    path="/verify/{format}",
    pointer="#/paths/~1verify~1{format}/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="form",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    idempotent=True,
    done=("10",),
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
    ),
    parameters=(Parameter("format", "path", String(enum=("json", "xml")), required=True),),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/paths/~1verify~1{format}/post/requestBody/content/application~1x-www-form-urlencoded/schema",
                properties={
                    "number": PhoneNumber(pattern="^[^+]"),
                    "brand": String(max_length=18),
                    "code_length": Integer(enum=(4, 6)),
                    "country": String(pattern="^[A-Za-z]{2}\\Z"),
                    "lg": String(),
                    "next_event_wait": Integer(minimum=60, maximum=900),
                    "pin_code": String(min_length=4, max_length=10),
                    "pin_expiry": Integer(minimum=60, maximum=3600),
                    "sender_id": String(max_length=11),
                    "workflow_id": Integer(minimum=1, maximum=7),
                },
                required=("number", "brand"),
            ),
            Cases(
                Case(needs=("country",)),
                Case(then=Object(properties={"number": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z")})),
                pointer="#/paths/~1verify~1{format}/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", VerifyResponse),),
    errors=(
        no_body("401"),
        no_body("429"),
        no_body("5XX"),
    ),
)
