"""Check a verification code.

Check a verification code. A wrong code is rejected with status 400, a step that takes no code with
409, and the third wrong code with 410.

- ``POST /v2/verify/{request_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Evidence of success: request_id|status
- Document: ``#/paths/~1v2~1verify~1{request_id}/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Server, json_response
from oas_runtime.rules import AllOf, Case, Cases, Object, String

from ...models.check_verify_v2_response import CheckVerifyV2Response
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="checkVerifyV2",
    call="verify.check_v2",
    tag="Verify",
    method="POST",
    path="/v2/verify/{request_id}",
    pointer="#/paths/~1v2~1verify~1{request_id}/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    evidence=Evidence(
        fields=("request_id", "status"),
    ),
    parameters=(
        Parameter(
            "request_id",
            "path",
            String(pointer="#/components/parameters/VerifyRequestId/schema"),
            required=True,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/paths/~1v2~1verify~1{request_id}/post/requestBody/content/application~1json/schema",
                properties={"code": String(min_length=4, max_length=10), "token": String()},
            ),
            Cases(
                Case(needs=("code",)),
                Case(needs=("token",)),
                exclusive=True,
                pointer="#/paths/~1v2~1verify~1{request_id}/post/requestBody/content/application~1json/schema/oneOf",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[CheckVerifyV2Response] = Endpoint(
    OPERATION,
    success=(json_response("200", CheckVerifyV2Response),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("404", Problem),
        json_response("409", Problem),
        json_response("410", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
