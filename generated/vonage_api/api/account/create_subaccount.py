"""Create a subaccount.

- ``POST /accounts/{api_key}/subaccounts`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: api_key
- Document: ``#/paths/~1accounts~1{api_key}~1subaccounts/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Object, Secret, String
from oas_runtime.rules.violation import Reject

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
    outcome_check="account.list_subaccounts",
    evidence=Evidence(
        fields=("api_key",),
    ),
    parameters=(
        Parameter(
            name="api_key",
            argument="api_key",
            location="path",
            rule=String(pointer="#/components/parameters/ApiKey/schema"),
            required=True,
            credential=("basicAuth", "username"),
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "name": "name",
            "secret": "secret",
            "use_primary_account_balance": "use_primary_account_balance",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    api_key: str | Unset = UNSET,
    name: str,
    secret: str | Unset = UNSET,
    use_primary_account_balance: bool | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"api_key": api_key},
        body={"name": name, "secret": secret, "use_primary_account_balance": use_primary_account_balance},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=CreateSubaccountResponse.from_dict,
            shape="object",
            pointer="#/paths/~1accounts~1{api_key}~1subaccounts/post/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="403",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem403",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="422",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem422",
        ),
    ),
)
