"""``listBooks``.

- ``GET /v1/shelves/{shelf}/books`` of ``https://lists.example/base``
- Security: none
- Retry: safe
- Document: ``#/paths/~1v1~1shelves~1{shelf}~1books/get``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
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
        Parameter(
            name="shelf",
            argument="shelf",
            location="path",
            rule=String(pointer="#/paths/~1v1~1shelves~1{shelf}~1books/get/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="cursor",
            argument="cursor",
            location="query",
            rule=String(pointer="#/paths/~1v1~1shelves~1{shelf}~1books/get/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="size",
            argument="size",
            location="query",
            rule=Integer(
                maximum=100, pointer="#/paths/~1v1~1shelves~1{shelf}~1books/get/parameters/2/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="genre",
            argument="genre",
            location="query",
            rule=String(pointer="#/paths/~1v1~1shelves~1{shelf}~1books/get/parameters/3/schema"),
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
    shelf: str,
    cursor: str | Unset = UNSET,
    size: int | Unset = UNSET,
    genre: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"shelf": shelf},
        query={"cursor": cursor, "size": size, "genre": genre},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ListBooksResponse.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1shelves~1{shelf}~1books/get/responses/200",
        ),
    ),
)


def _items(page: ListBooksResponse) -> list[Book]:
    """The items of a page."""
    found: list[Book] = at(page, ("embedded",))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
