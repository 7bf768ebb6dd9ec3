"""Retrieve the account balance.

- ``GET /account/get-balance`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1account~1get-balance/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response

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

ENDPOINT: Endpoint[AccountBalance] = Endpoint(
    OPERATION,
    success=(json_response("200", AccountBalance),),
    errors=(
        json_response("401", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
