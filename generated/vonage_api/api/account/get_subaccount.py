"""Retrieve a subaccount.

- ``GET /accounts/{api_key}/subaccounts/{subaccount_key}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1accounts~1{api_key}~1subaccounts~1{subaccount_key}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.problem import Problem
from ...models.subaccount import Subaccount
from ...security import SCHEMES

OPERATION = Operation(
    id="getSubaccount",
    call="account.get_subaccount",
    tag="Account",
    method="GET",
    path="/accounts/{api_key}/subaccounts/{subaccount_key}",
    pointer="#/paths/~1accounts~1{api_key}~1subaccounts~1{subaccount_key}/get",
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
            "subaccount_key",
            "path",
            String(pointer="#/components/parameters/SubaccountKey/schema"),
            required=True,
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Subaccount] = Endpoint(
    OPERATION,
    success=(json_response("200", Subaccount),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
    ),
)
