"""Create a number pool (beta).

Create a number pool. Names are unique (problem `pool-id-exists`).

- ``POST /v2/numberpools/accounts/{account_id}/pools`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: pool_id
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    OutcomeCheck,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Boolean, Object, String

from ...models.number_pool import NumberPool
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="createNumberPool",
    call="number_pools.create",
    tag="Number Pools",
    method="POST",
    path="/v2/numberpools/accounts/{account_id}/pools",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="number_pools.get",
    ),
    evidence=Evidence(
        fields=("pool_id",),
    ),
    parameters=(
        Parameter(
            "account_id",
            "path",
            String(pattern="^[a-z0-9]{8}\\Z", pointer="#/components/parameters/NumberPoolAccount/schema"),
            required=True,
            credential=("basicAuth", "username"),
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/post/requestBody/content/application~1json/schema",
            properties={
                "pool_id": String(),
                "fallback": String(enum=("Pool", "CustomFrom", "Reject")),
                "localized_sender_preferred": Boolean(),
                "predictable_sender_preferred": Boolean(),
            },
            required=("pool_id", "fallback", "localized_sender_preferred", "predictable_sender_preferred"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[NumberPool] = Endpoint(
    OPERATION,
    success=(json_response("201", NumberPool),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("409", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
