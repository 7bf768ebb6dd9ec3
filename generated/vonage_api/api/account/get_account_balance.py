"""Retrieve the account balance.

- ``GET /account/get-balance`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1account~1get-balance/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.account_balance import AccountBalance
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="getAccountBalance",
    call="account.get_balance",
    tag="Account",
    method="GET",
    path="/account/get-balance",
    pointer="#/paths/~1account~1get-balance/get",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=AccountBalance.from_dict,
            shape="object",
            pointer="#/paths/~1account~1get-balance/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
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
