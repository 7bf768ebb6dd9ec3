"""Remove a number from a pool (beta)

- ``DELETE /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/{number}`` of
  ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers~1{number}/delete``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

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
            name="account_id",
            argument="account_id",
            location="path",
            rule=String(
                pattern="^[a-z0-9]{8}\\Z", pointer="#/components/parameters/NumberPoolAccount/schema"
            ),
            required=True,
            credential=("basicAuth", "username"),
            style="simple",
            explode=False,
        ),
        Parameter(
            name="pool_id",
            argument="pool_id",
            location="path",
            rule=String(pointer="#/components/parameters/NumberPoolId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="number",
            argument="number",
            location="path",
            rule=String(
                min_length=7,
                max_length=15,
                pattern="^[0-9]{7,15}\\Z",
                pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers~1{number}/parameters/2/schema",
            ),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    account_id: str | Unset = UNSET,
    pool_id: str,
    number: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"account_id": account_id, "pool_id": pool_id, "number": number},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="204",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers~1{number}/delete/responses/204",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
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
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)
