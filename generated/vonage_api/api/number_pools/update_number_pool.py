"""Update a number pool (beta).

- ``PATCH /v2/numberpools/accounts/{account_id}/pools/{pool_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}/patch``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Boolean, Object, String

from ...models.number_pool import NumberPool
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="updateNumberPool",
    call="number_pools.update",
    tag="Number Pools",
    method="PATCH",
    path="/v2/numberpools/accounts/{account_id}/pools/{pool_id}",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}/patch",
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
            "#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}/patch/requestBody/content/application~1json/schema",
            properties={
                "fallback": String(enum=("Pool", "CustomFrom", "Reject")),
                "localized_sender_preferred": Boolean(),
                "predictable_sender_preferred": Boolean(),
            },
            min_properties=1,
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[NumberPool] = Endpoint(
    OPERATION,
    success=(json_response("200", NumberPool),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("409", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
