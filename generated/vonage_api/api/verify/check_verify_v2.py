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

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import AllOf, Case, Cases, Object, String
from oas_runtime.rules.violation import Reject

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
            name="request_id",
            argument="request_id",
            location="path",
            rule=String(pointer="#/components/parameters/VerifyRequestId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"code": "code", "token": "token"},
        rule=AllOf(
            Object(
                "#/paths/~1v2~1verify~1{request_id}/post/requestBody/content/application~1json/schema",
                properties={"code": String(min_length=4, max_length=10), "token": String()},
            ),
            Cases(
                Case(
                    "#/paths/~1v2~1verify~1{request_id}/post/requestBody/content/application~1json/schema/oneOf/0",
                    needs=("code",),
                ),
                Case(
                    "#/paths/~1v2~1verify~1{request_id}/post/requestBody/content/application~1json/schema/oneOf/1",
                    needs=("token",),
                ),
                exclusive=True,
                pointer="#/paths/~1v2~1verify~1{request_id}/post/requestBody/content/application~1json/schema/oneOf",
            ),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    request_id: str,
    code: str | Unset = UNSET,
    token: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"request_id": request_id},
        body={"code": code, "token": token},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=CheckVerifyV2Response.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1verify~1{request_id}/post/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="402",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem402",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="409",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem409",
        ),
        Response(
            status="410",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem410",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)
