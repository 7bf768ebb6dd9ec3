"""List the numbers of a pool (beta)

- ``GET /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/get``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    Request,
    Response,
    Server,
    at,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Integer, String
from oas_runtime.rules.violation import Reject

from ...models.number_pool_numbers import NumberPoolNumbers
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listNumberPoolNumbers",
    call="number_pools.list_numbers",
    tag="Number Pools",
    method="GET",
    path="/v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/get",
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
            name="page_size",
            argument="page_size",
            location="query",
            rule=Integer(
                minimum=0,
                pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/get/parameters/0/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page",
            argument="page",
            location="query",
            rule=Integer(
                minimum=1,
                pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/get/parameters/1/schema",
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
    account_id: str | Unset = UNSET,
    pool_id: str,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"account_id": account_id, "pool_id": pool_id},
        query={"page_size": page_size, "page": page},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=NumberPoolNumbers.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/get/responses/200",
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


def _items(page: NumberPoolNumbers) -> list[str]:
    """The items of a page."""
    found: list[str] = at(page, ("embedded", "numbers"))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("page", "page", "int"),),
    ),
    counter=PageCounter(
        parameter=PageParameter("page", "page", "int"),
        counts="pages",
        first=1,
        size="page_size",
        total_pages=("total_pages",),
    ),
)
