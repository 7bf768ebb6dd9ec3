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

from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.operation import (
    Body,
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Evidence,
    Operation,
    Parameter,
    RateLimit,
    Request,
    Response,
    Server,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

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
    outcome_check="verify.search",
    error_in_success=ErrorInSuccess(
        code="status",
        success=("0",),
        table=lambda: _codes.VerifyStatus,
        text="error_text",
    ),
    evidence=Evidence(
        fields=(),
    ),
    parameters=(
        Parameter(
            name="format",
            argument="format",
            location="path",
            rule=String(
                enum=("json", "xml"), pointer="#/paths/~1verify~1check~1{format}/post/parameters/0/schema"
            ),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        arguments={"request_id": "request_id", "code": "code"},
        rule=Object(
            "#/paths/~1verify~1check~1{format}/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={"request_id": String(max_length=32), "code": String(min_length=4, max_length=10)},
            required=("request_id", "code"),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    format: Literal["json", "xml"] = "json",
    request_id: str,
    code: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"format": format},
        body={"request_id": request_id, "code": code},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VerifyCheckResponse.from_dict,
            shape="object",
            pointer="#/paths/~1verify~1check~1{format}/post/responses/200",
        ),
    ),
    errors=(
        Response(status="401", kind="none", decode=as_is, pointer="#/components/responses/Plain401"),
        Response(status="429", kind="none", decode=as_is, pointer="#/components/responses/Plain429"),
        Response(status="5XX", kind="none", decode=as_is, pointer="#/components/responses/Plain5XX"),
    ),
)
