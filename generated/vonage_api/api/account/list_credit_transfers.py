"""List credit transfers.

- ``GET /accounts/{api_key}/credit-transfers`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1accounts~1{api_key}~1credit-transfers/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Array, DateTime, String

from ...models.list_credit_transfers_response import ListCreditTransfersResponse
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listCreditTransfers",
    call="account.list_credit_transfers",
    tag="Account",
    method="GET",
    path="/accounts/{api_key}/credit-transfers",
    pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get",
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
            DateTime(pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get/parameters/0/schema"),
            required=True,
        ),
        Parameter(
            "end_date",
            "query",
            DateTime(pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get/parameters/1/schema"),
        ),
        Parameter(
            "subaccount",
            "query",
            Array(
                String(), pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get/parameters/2/schema"
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListCreditTransfersResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListCreditTransfersResponse),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
    ),
)
