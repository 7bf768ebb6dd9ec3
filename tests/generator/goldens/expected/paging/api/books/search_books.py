"""``searchBooks``.

- ``GET /offset`` of ``https://lists.example/base``
- Security: none
- Retry: safe
- Document: ``#/paths/~1offset/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import ListOf
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
from ...security import SCHEMES

OPERATION = Operation(
    id="searchBooks",
    call="books.search_offset",
    tag="Books",
    method="GET",
    path="/offset",
    pointer="#/paths/~1offset/get",
    servers=(Server("https://lists.example/base"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="start",
            argument="start",
            location="query",
            rule=Integer(pointer="#/paths/~1offset/get/parameters/0/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="size",
            argument="size",
            location="query",
            rule=Integer(pointer="#/paths/~1offset/get/parameters/1/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[list[Book]] = Endpoint(
    OPERATION,
    success=(json_response("200", ListOf(Book)),),
)


PAGING: Paging[list[Book], Book] = Paging(
    endpoint=ENDPOINT,
    items=(),
    counter=PageCounter(
        parameter=PageParameter("start", "start", "int"),
        counts="items",
        first=0,
    ),
)
