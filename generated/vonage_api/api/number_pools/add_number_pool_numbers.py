"""Add numbers to a pool (beta)

Add up to 50 numbers to a pool. Rejected with status 400 if none of them could be added.

- ``POST /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/post``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Object, String
from oas_runtime.rules.violation import Reject

from ...models.number_pool_added import NumberPoolAdded
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="addNumberPoolNumbers",
    call="number_pools.add_numbers",
    tag="Number Pools",
    method="POST",
    path="/v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/post",
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
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"numbers": "numbers"},
        rule=Object(
            "#/components/schemas/NumberPoolNumbersRequest",
            properties={
                "numbers": Array(
                    String(min_length=7, max_length=15, pattern="^[0-9]{7,15}\\Z"), min_items=1, max_items=50
                )
            },
            required=("numbers",),
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
    numbers: Sequence[str],
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"account_id": account_id, "pool_id": pool_id},
        body={"numbers": numbers},
    )


def _decode_201(data: Any) -> NumberPoolAdded:
    """Decode the body of status 201."""
    result: NumberPoolAdded = NumberPoolAdded.from_dict(data)
    return result


def _decode_207(data: Any) -> NumberPoolAdded:
    """Decode the body of status 207."""
    result: NumberPoolAdded = NumberPoolAdded.from_dict(data)
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=_decode_201,
            pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/post/responses/201",
        ),
        Response(
            status="207",
            media_type="application/json",
            kind="json",
            decode=_decode_207,
            pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/post/responses/207",
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
