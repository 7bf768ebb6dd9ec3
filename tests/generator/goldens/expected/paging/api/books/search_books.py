"""``searchBooks``.

- ``GET /offset`` of ``https://lists.example/base``
- Security: none
- Retry: safe
- Document: ``#/paths/~1offset/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import array
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


def build(
    _reject: Reject | None,
    /,
    *,
    start: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"start": start, "size": size},
    )


def _decode_200(data: Any) -> list[Book]:
    """Decode the body of status 200."""
    result: list[Book] = array(data, Book.from_dict)
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=_decode_200,
            shape="array",
            pointer="#/paths/~1offset/get/responses/200",
        ),
    ),
)


def _items(page: list[Book]) -> list[Book]:
    """The items of a page."""
    found: list[Book] = at(page, ())
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    counter=PageCounter(
        parameter=PageParameter("start", "start", "int"),
        counts="items",
        first=0,
    ),
)
