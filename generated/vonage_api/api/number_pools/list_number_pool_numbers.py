"""List the numbers of a pool (beta).

- ``GET /v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Integer, String

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
            "account_id",
            "path",
            String(pattern="^[a-z0-9]{8}\\Z", pointer="#/components/parameters/NumberPoolAccount/schema"),
            required=True,
            credential=("basicAuth", "username"),
        ),
        Parameter(
            "pool_id", "path", String(pointer="#/components/parameters/NumberPoolId/schema"), required=True
        ),
        Parameter(
            "page_size",
            "query",
            Integer(
                minimum=0,
                pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/get/parameters/0/schema",
            ),
        ),
        Parameter(
            "page",
            "query",
            Integer(
                minimum=1,
                pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools~1{pool_id}~1numbers/get/parameters/1/schema",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[NumberPoolNumbers] = Endpoint(
    OPERATION,
    success=(json_response("200", NumberPoolNumbers),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)


PAGING: Paging[NumberPoolNumbers, str] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "numbers"),
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
