"""List balance transfers.

- ``GET /accounts/{api_key}/balance-transfers`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1accounts~1{api_key}~1balance-transfers/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Array, DateTime, String

from ...models.list_balance_transfers_response import ListBalanceTransfersResponse
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listBalanceTransfers",
    call="account.list_balance_transfers",
    tag="Account",
    method="GET",
    path="/accounts/{api_key}/balance-transfers",
    pointer="#/paths/~1accounts~1{api_key}~1balance-transfers/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "api_key",
            "path",
            String(pointer="#/components/parameters/ApiKey/schema"),
            required=True,
            credential=("basicAuth", "username"),
        ),
        Parameter(
            "start_date",
            "query",
            DateTime(pointer="#/paths/~1accounts~1{api_key}~1balance-transfers/get/parameters/0/schema"),
            required=True,
        ),
        Parameter(
            "end_date",
            "query",
            DateTime(pointer="#/paths/~1accounts~1{api_key}~1balance-transfers/get/parameters/1/schema"),
        ),
        Parameter(
            "subaccount",
            "query",
            Array(
                String(), pointer="#/paths/~1accounts~1{api_key}~1balance-transfers/get/parameters/2/schema"
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListBalanceTransfersResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListBalanceTransfersResponse),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
    ),
)
