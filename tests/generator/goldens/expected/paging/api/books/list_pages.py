"""``listPages``.

- ``GET /pages`` of ``https://lists.example/base``
- Security: none
- Retry: safe
- Document: ``#/paths/~1pages/get``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
    PageParameter,
    Paging,
    Parameter,
    Request,
    Response,
    Server,
    at,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Integer
from oas_runtime.rules.violation import Reject

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
        Parameter(
            name="page",
            argument="page",
            location="query",
            rule=Integer(pointer="#/paths/~1pages/get/parameters/0/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="size",
            argument="size",
            location="query",
            rule=Integer(pointer="#/paths/~1pages/get/parameters/1/schema"),
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
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"page": page, "size": size},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ListPagesResponse.from_dict,
            shape="object",
            pointer="#/paths/~1pages/get/responses/200",
        ),
    ),
)


def _items(page: ListPagesResponse) -> list[Book]:
    """The items of a page."""
    found: list[Book] = at(page, ("books",))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
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
