"""Create a number pool (beta)

Create a number pool. Names are unique (problem `pool-id-exists`).

- ``POST /v2/numberpools/accounts/{account_id}/pools`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: pool_id
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/post``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Object, String
from oas_runtime.rules.violation import Reject

from ...models.number_pool import NumberPool
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="createNumberPool",
    call="number_pools.create",
    tag="Number Pools",
    method="POST",
    path="/v2/numberpools/accounts/{account_id}/pools",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check="number_pools.get",
    evidence=Evidence(
        fields=("pool_id",),
    ),
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
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "pool_id": "pool_id",
            "fallback": "fallback",
            "localized_sender_preferred": "localized_sender_preferred",
            "predictable_sender_preferred": "predictable_sender_preferred",
        },
        rule=Object(
            "#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/post/requestBody/content/application~1json/schema",
            properties={
                "pool_id": String(),
                "fallback": String(enum=("Pool", "CustomFrom", "Reject")),
                "localized_sender_preferred": Boolean(),
                "predictable_sender_preferred": Boolean(),
            },
            required=("pool_id", "fallback", "localized_sender_preferred", "predictable_sender_preferred"),
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
    fallback: Literal["Pool", "CustomFrom", "Reject"],
    localized_sender_preferred: bool,
    predictable_sender_preferred: bool,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"account_id": account_id},
        body={
            "pool_id": pool_id,
            "fallback": fallback,
            "localized_sender_preferred": localized_sender_preferred,
            "predictable_sender_preferred": predictable_sender_preferred,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=NumberPool.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/post/responses/201",
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
            status="409",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem409",
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
