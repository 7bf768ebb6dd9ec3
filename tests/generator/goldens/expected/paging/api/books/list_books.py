"""``listBooks``.

- ``GET /v1/shelves/{shelf}/books`` of ``https://lists.example/base``
- Security: none
- Retry: safe
- Document: ``#/paths/~1v1~1shelves~1{shelf}~1books/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Integer, String

from ...models.book import Book
from ...models.list_books_response import ListBooksResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="listBooks",
    call="books.list_linked",
    tag="Books",
    method="GET",
    path="/v1/shelves/{shelf}/books",
    pointer="#/paths/~1v1~1shelves~1{shelf}~1books/get",
    servers=(Server("https://lists.example/base"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("shelf", "path", String(), required=True),
        Parameter("cursor", "query", String()),
        Parameter("size", "query", Integer(maximum=100)),
        Parameter("genre", "query", String()),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListBooksResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListBooksResponse),),
)


PAGING: Paging[ListBooksResponse, Book] = Paging(
    endpoint=ENDPOINT,
    items=("embedded",),
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
