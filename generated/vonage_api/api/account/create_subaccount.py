"""Create a subaccount.

- ``POST /accounts/{api_key}/subaccounts`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: api_key
- Document: ``#/paths/~1accounts~1{api_key}~1subaccounts/post``
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
from oas_runtime.rules import Boolean, Object, Secret, String

from ...models.create_subaccount_response import CreateSubaccountResponse
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="createSubaccount",
    call="account.create_subaccount",
    tag="Account",
    method="POST",
    path="/accounts/{api_key}/subaccounts",
    pointer="#/paths/~1accounts~1{api_key}~1subaccounts/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="account.list_subaccounts",
    ),
    evidence=Evidence(
        fields=("api_key",),
    ),
    parameters=(
        Parameter(
            "api_key",
            "path",
            String(pointer="#/components/parameters/ApiKey/schema"),
            required=True,
            credential=("basicAuth", "username"),
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1accounts~1{api_key}~1subaccounts/post/requestBody/content/application~1json/schema",
            properties={
                "name": String(max_length=80),
                "secret": Secret(String(min_length=8, max_length=25)),
                "use_primary_account_balance": Boolean(),
            },
            required=("name",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[CreateSubaccountResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", CreateSubaccountResponse),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("422", Problem),
    ),
)
