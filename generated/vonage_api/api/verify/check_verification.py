"""Check a Verification Code.

Check whether the PIN received from the user matches the PIN sent by Vonage. The third wrong code ends
the verification (status 17). A second check of a completed verification returns status 6.

- ``POST /verify/check/{format}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the form
- Retry: never
- Rate limit: 30/s verify
- Evidence of success: status
- Document: ``#/paths/~1verify~1check~1{format}/post``
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
    Parameter,
    RateLimit,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import Object, String

from ... import codes as _codes
from ...models.verify_check_response import VerifyCheckResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="checkVerification",
    call="verify.check",
    tag="Verify",
    method="POST",
    path="/verify/check/{format}",
    pointer="#/paths/~1verify~1check~1{format}/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="form",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    rate_limit=RateLimit(
        calls=30,
        seconds=1,
        bucket="verify",
    ),
    outcome_check=OutcomeCheck(
        call="verify.search",
    ),
    error_in_success=ErrorInSuccess(
        code="status",
        success=("0",),
        table=lambda: _codes.VerifyStatus,
        text="error_text",
    ),
    evidence=Evidence(
        fields=(),
    ),
    parameters=(Parameter("format", "path", String(enum=("json", "xml")), required=True),),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1verify~1check~1{format}/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={"request_id": String(max_length=32), "code": String(min_length=4, max_length=10)},
            required=("request_id", "code"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyCheckResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", VerifyCheckResponse),),
    errors=(
        no_body("401"),
        no_body("429"),
        no_body("5XX"),
    ),
)
