"""``listPages``.

- ``GET /pages`` of ``https://lists.example/base``
- Security: none
- Retry: safe
- Document: ``#/paths/~1pages/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
    PageParameter,
    Paging,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Integer

from ...models.book import Book
from ...models.list_pages_response import ListPagesResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="listPages",
    call="books.list_pages",
    tag="Books",
    method="GET",
    path="/pages",
    pointer="#/paths/~1pages/get",
    servers=(Server("https://lists.example/base"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("page", "query", Integer()),
        Parameter("size", "query", Integer()),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListPagesResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListPagesResponse),),
)


PAGING: Paging[ListPagesResponse, Book] = Paging(
    endpoint=ENDPOINT,
    items=("books",),
    counter=PageCounter(
        parameter=PageParameter("page", "page", "int"),
        counts="pages",
        first=1,
        size="size",
        default_size=3,
        total_items=("count",),
        total_pages=("total_pages",),
    ),
)
