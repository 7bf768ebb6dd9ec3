"""List credit transfers.

- ``GET /accounts/{api_key}/credit-transfers`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1accounts~1{api_key}~1credit-transfers/get``
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, DateTime, String
from oas_runtime.rules.violation import Reject

from ...models.list_credit_transfers_response import ListCreditTransfersResponse
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listCreditTransfers",
    call="account.list_credit_transfers",
    tag="Account",
    method="GET",
    path="/accounts/{api_key}/credit-transfers",
    pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get",
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
            name="start_date",
            argument="start_date",
            location="query",
            rule=DateTime(pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get/parameters/0/schema"),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="end_date",
            argument="end_date",
            location="query",
            rule=DateTime(pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="subaccount",
            argument="subaccount",
            location="query",
            rule=Array(
                String(), pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get/parameters/2/schema"
            ),
            style="form",
            explode=True,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    api_key: str | Unset = UNSET,
    start_date: datetime | str,
    end_date: datetime | str | Unset = UNSET,
    subaccount: Sequence[str] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"api_key": api_key},
        query={"start_date": start_date, "end_date": end_date, "subaccount": subaccount},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ListCreditTransfersResponse.from_dict,
            shape="object",
            pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/get/responses/200",
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
    ),
)
