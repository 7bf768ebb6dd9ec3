"""List number pools (beta).

- ``GET /v2/numberpools/accounts/{account_id}/pools`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/get``
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

from ...models.number_pool import NumberPool
from ...models.number_pool_list import NumberPoolList
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listNumberPools",
    call="number_pools.list",
    tag="Number Pools",
    method="GET",
    path="/v2/numberpools/accounts/{account_id}/pools",
    pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/get",
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
            "page_size",
            "query",
            Integer(
                minimum=0,
                pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/get/parameters/0/schema",
            ),
        ),
        Parameter(
            "page",
            "query",
            Integer(
                minimum=1,
                pointer="#/paths/~1v2~1numberpools~1accounts~1{account_id}~1pools/get/parameters/1/schema",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[NumberPoolList] = Endpoint(
    OPERATION,
    success=(json_response("200", NumberPoolList),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)


PAGING: Paging[NumberPoolList, NumberPool] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "pools"),
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
