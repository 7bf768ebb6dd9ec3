"""Start a verification (version 2)

Start a verification. Rejected with status 409 while another verification of the same number is in
progress.

- ``POST /v2/verify`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Document: ``#/paths/~1v2~1verify/post``
"""

from __future__ import annotations

from collections.abc import Sequence

from ..._support.operation import Body, Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Array, Boolean, Integer, Object, Ref, String
from ..._support.unset import UNSET, Unset
from ...models.create_verify_v2_request_workflow_item import CreateVerifyV2RequestWorkflowItem
from ...models.create_verify_v2_response import CreateVerifyV2Response
from ...models.problem import Problem
from ...params import CreateVerifyV2RequestWorkflowItemDict
from ...security import SCHEMES

OPERATION = Operation(
    id="createVerifyV2",
    call="verify.create_v2",
    tag="Verify",
    method="POST",
    path="/v2/verify",
    pointer="#/paths/~1v2~1verify/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "brand": "brand",
            "workflow": "workflow",
            "channel_timeout": "channel_timeout",
            "client_ref": "client_ref",
            "code": "code",
            "code_length": "code_length",
            "fraud_check": "fraud_check",
            "locale": "locale",
            "template_id": "template_id",
        },
        rule=Object(
            "#/paths/~1v2~1verify/post/requestBody/content/application~1json/schema",
            properties={
                "brand": String(min_length=1, max_length=18, pattern="^[^/{}:$]*\\Z"),
                "workflow": Array(
                    Ref(lambda: CreateVerifyV2RequestWorkflowItem.RULE), min_items=1, max_items=3
                ),
                "channel_timeout": Integer(minimum=15, maximum=900),
                "client_ref": String(max_length=40, pattern="^[a-zA-Z0-9]*\\Z"),
                "code": String(min_length=4, max_length=10, pattern="^[a-zA-Z0-9]+\\Z"),
                "code_length": Integer(minimum=4, maximum=10),
                "fraud_check": Boolean(),
                "locale": String(),
                "template_id": String(),
            },
            required=("brand", "workflow"),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    brand: str,
    workflow: Sequence[CreateVerifyV2RequestWorkflowItem | CreateVerifyV2RequestWorkflowItemDict],
    channel_timeout: int | Unset = UNSET,
    client_ref: str | Unset = UNSET,
    code: str | Unset = UNSET,
    code_length: int | Unset = UNSET,
    fraud_check: bool | Unset = UNSET,
    locale: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "brand": brand,
            "workflow": workflow,
            "channel_timeout": channel_timeout,
            "client_ref": client_ref,
            "code": code,
            "code_length": code_length,
            "fraud_check": fraud_check,
            "locale": locale,
            "template_id": template_id,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="202",
            media_type="application/json",
            kind="json",
            decode=CreateVerifyV2Response.from_dict,
            pointer="#/paths/~1v2~1verify/post/responses/202",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="402",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem402",
        ),
        Response(
            status="409",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem409",
        ),
        Response(
            status="412",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem412",
        ),
        Response(
            status="422",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem422",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem500",
        ),
    ),
)
