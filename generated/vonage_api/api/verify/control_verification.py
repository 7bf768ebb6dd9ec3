"""Control a Verification.

Control the progress of your Verify requests, e.g., cancel or trigger next workflow.

- ``POST /verify/control/{format}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the form
- Retry: idempotent if cmd=cancel
- Rate limit: 30/s verify
- Document: ``#/paths/~1verify~1control~1{format}/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
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
from ...models.verify_control_response import VerifyControlResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="controlVerification",
    call="verify.control",
    tag="Verify",
    method="POST",
    path="/verify/control/{format}",
    pointer="#/paths/~1verify~1control~1{format}/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="form",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    idempotent_if=("cmd", ("cancel",)),
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
    parameters=(Parameter("format", "path", String(enum=("json", "xml")), required=True),),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1verify~1control~1{format}/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={
                "request_id": String(max_length=32),
                "cmd": String(enum=("cancel", "trigger_next_event")),
            },
            required=("request_id", "cmd"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyControlResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", VerifyControlResponse),),
    errors=(
        no_body("401"),
        no_body("429"),
        no_body("5XX"),
    ),
)
