"""Update a subaccount.

- ``PATCH /accounts/{api_key}/subaccounts/{subaccount_key}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1accounts~1{api_key}~1subaccounts~1{subaccount_key}/patch``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Boolean, Object, String

from ...models.problem import Problem
from ...models.subaccount import Subaccount
from ...security import SCHEMES

OPERATION = Operation(
    id="updateSubaccount",
    call="account.update_subaccount",
    tag="Account",
    method="PATCH",
    path="/accounts/{api_key}/subaccounts/{subaccount_key}",
    pointer="#/paths/~1accounts~1{api_key}~1subaccounts~1{subaccount_key}/patch",
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
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1accounts~1{api_key}~1subaccounts~1{subaccount_key}/patch/requestBody/content/application~1json/schema",
            properties={
                "name": String(max_length=80),
                "suspended": Boolean(),
                "use_primary_account_balance": Boolean(),
            },
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
        json_response("422", Problem),
    ),
)
