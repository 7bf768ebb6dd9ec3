"""Remove a number from a pool (beta).

- ``DELETE /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/{number}`` of
  ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers~1{number}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="removeNumberPoolNumber",
    call="number_pools.remove_number",
    tag="Number Pools",
    method="DELETE",
    path="/v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/{number}",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers~1{number}/delete",
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
        Parameter(
            "number",
            "path",
            String(
                min_length=7,
                max_length=15,
                pattern="^[0-9]{7,15}\\Z",
                pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers~1{number}/parameters/2/schema",
            ),
            required=True,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
