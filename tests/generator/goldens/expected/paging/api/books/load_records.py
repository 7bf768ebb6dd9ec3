"""``loadRecords``.

- ``GET /records`` of ``https://lists.example/base``
- Security: none
- Retry: safe
- Document: ``#/paths/~1records/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageField,
    PageParameter,
    Paging,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Integer, String

from ...models.book import Book
from ...models.load_records_response import LoadRecordsResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="loadRecords",
    call="books.load_records",
    tag="Books",
    method="GET",
    path="/records",
    pointer="#/paths/~1records/get",
    servers=(Server("https://lists.example/base"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("cursor", "query", String()),
        Parameter("iv", "query", String()),
        Parameter("size", "query", Integer()),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[LoadRecordsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", LoadRecordsResponse),),
)


PAGING: Paging[LoadRecordsResponse, Book] = Paging(
    endpoint=ENDPOINT,
    items=("records",),
    fields=(
        PageField(PageParameter("cursor", "cursor"), ("cursor",)),
        PageField(PageParameter("iv", "iv"), ("iv",)),
    ),
)
