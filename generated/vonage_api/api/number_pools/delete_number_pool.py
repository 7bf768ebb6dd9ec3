"""Delete a number pool (beta)

- ``DELETE /v2/numberpools/accounts/{account_id}/pools/{pool_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}/delete``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

from ...models.number_pool import NumberPool
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteNumberPool",
    call="number_pools.delete",
    tag="Number Pools",
    method="DELETE",
    path="/v2/numberpools/accounts/{account_id}/pools/{pool_id}",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}/delete",
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
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    account_id: str | Unset = UNSET,
    pool_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"account_id": account_id, "pool_id": pool_id},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=NumberPool.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}/delete/responses/200",
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
