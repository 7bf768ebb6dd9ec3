"""Update a subaccount.

- ``PATCH /accounts/{api_key}/subaccounts/{subaccount_key}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1accounts~1{api_key}~1subaccounts~1{subaccount_key}/patch``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Object, String
from oas_runtime.rules.violation import Reject

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
            name="api_key",
            argument="api_key",
            location="path",
            rule=String(pointer="#/components/parameters/ApiKey/schema"),
            required=True,
            credential=("basicAuth", "username"),
            style="simple",
            explode=False,
        ),
        Parameter(
            name="subaccount_key",
            argument="subaccount_key",
            location="path",
            rule=String(pointer="#/components/parameters/SubaccountKey/schema"),
            required=True,
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
            "suspended": "suspended",
            "use_primary_account_balance": "use_primary_account_balance",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    api_key: str | Unset = UNSET,
    subaccount_key: str,
    name: str | Unset = UNSET,
    suspended: bool | Unset = UNSET,
    use_primary_account_balance: bool | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"api_key": api_key, "subaccount_key": subaccount_key},
        body={
            "name": name,
            "suspended": suspended,
            "use_primary_account_balance": use_primary_account_balance,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Subaccount.from_dict,
            shape="object",
            pointer="#/paths/~1accounts~1{api_key}~1subaccounts~1{subaccount_key}/patch/responses/200",
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
