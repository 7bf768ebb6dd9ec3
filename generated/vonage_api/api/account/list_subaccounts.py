"""List subaccounts.

- ``GET /accounts/{api_key}/subaccounts`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1accounts~1{api_key}~1subaccounts/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.problem import Problem
from ...models.subaccount_list import SubaccountList
from ...security import SCHEMES

OPERATION = Operation(
    id="listSubaccounts",
    call="account.list_subaccounts",
    tag="Account",
    method="GET",
    path="/accounts/{api_key}/subaccounts",
    pointer="#/paths/~1accounts~1{api_key}~1subaccounts/get",
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
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[SubaccountList] = Endpoint(
    OPERATION,
    success=(json_response("200", SubaccountList),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
    ),
)
