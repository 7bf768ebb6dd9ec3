"""Remove numbers from a pool (beta).

Remove up to 50 numbers from a pool. Rejected with status 400 if none of them could be removed.

- ``POST /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/delete`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers~1delete/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import Array, Object, String

from ...models.number_pool_removed import NumberPoolRemoved
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="removeNumberPoolNumbers",
    call="number_pools.remove_numbers",
    tag="Number Pools",
    method="POST",
    path="/v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/delete",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers~1delete/post",
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
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/NumberPoolNumbersRequest",
            properties={
                "numbers": Array(
                    String(min_length=7, max_length=15, pattern="^[0-9]{7,15}\\Z"), min_items=1, max_items=50
                )
            },
            required=("numbers",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[NumberPoolRemoved | None] = Endpoint(
    OPERATION,
    success=(
        no_body("204"),
        json_response("207", NumberPoolRemoved, any_shape=True),
    ),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
