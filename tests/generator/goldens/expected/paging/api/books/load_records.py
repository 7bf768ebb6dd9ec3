"""``loadRecords``.

- ``GET /records`` of ``https://lists.example/base``
- Security: none
- Retry: safe
- Document: ``#/paths/~1records/get``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageField,
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
        Parameter(
            name="cursor",
            argument="cursor",
            location="query",
            rule=String(pointer="#/paths/~1records/get/parameters/0/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="iv",
            argument="iv",
            location="query",
            rule=String(pointer="#/paths/~1records/get/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="size",
            argument="size",
            location="query",
            rule=Integer(pointer="#/paths/~1records/get/parameters/2/schema"),
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
    cursor: str | Unset = UNSET,
    iv: str | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"cursor": cursor, "iv": iv, "size": size},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=LoadRecordsResponse.from_dict,
            shape="object",
            pointer="#/paths/~1records/get/responses/200",
        ),
    ),
)


def _items(page: LoadRecordsResponse) -> list[Book]:
    """The items of a page."""
    found: list[Book] = at(page, ("records",))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    fields=(
        PageField(PageParameter("cursor", "cursor"), ("cursor",)),
        PageField(PageParameter("iv", "iv"), ("iv",)),
    ),
)
