"""Retrieve a number pool (beta).

- ``GET /v2/numberpools/accounts/{account_id}/pools/{pool_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.number_pool import NumberPool
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="getNumberPool",
    call="number_pools.get",
    tag="Number Pools",
    method="GET",
    path="/v2/numberpools/accounts/{account_id}/pools/{pool_id}",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "account_id",
            "path",
            String(pattern="^[a-z0-9]{8}\\Z", pointer="#/components/parameters/NumberPoolAccount/schema"),
            required=True,
            credential=("basicAuth", "username"),
        ),
        Parameter(
            "pool_id", "path", String(pointer="#/components/parameters/NumberPoolId/schema"), required=True
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[NumberPool] = Endpoint(
    OPERATION,
    success=(json_response("200", NumberPool),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
