"""List media files (beta)

List media files. Without `start_time` only those of the last week are returned.

- ``GET /v3/media`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Region us: ``https://api-us.nexmo.com``
- Region eu: ``https://api-eu.nexmo.com``
- Region ap: ``https://api-ap.nexmo.com``
- Retry: safe
- Document: ``#/paths/~1v3~1media/get``
"""

from __future__ import annotations

from typing import Literal

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
from oas_runtime.rules import Integer, String
from oas_runtime.rules.violation import Reject

from ...models.list_media_response import ListMediaResponse
from ...models.media_item import MediaItem
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listMedia",
    call="media.list",
    tag="Media",
    method="GET",
    path="/v3/media",
    pointer="#/paths/~1v3~1media/get",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://api-us.nexmo.com", regions=("us",)),
        Server("https://api-eu.nexmo.com", regions=("eu",)),
        Server("https://api-ap.nexmo.com", regions=("ap",)),
    ),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="order",
            argument="order",
            location="query",
            rule=String(
                enum=("ascending", "descending"), pointer="#/paths/~1v3~1media/get/parameters/0/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page_index",
            argument="page_index",
            location="query",
            rule=Integer(minimum=0, pointer="#/paths/~1v3~1media/get/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page_size",
            argument="page_size",
            location="query",
            rule=Integer(minimum=1, pointer="#/paths/~1v3~1media/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="start_time",
            argument="start_time",
            location="query",
            rule=String(pointer="#/paths/~1v3~1media/get/parameters/3/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="end_time",
            argument="end_time",
            location="query",
            rule=String(pointer="#/paths/~1v3~1media/get/parameters/4/schema"),
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
    order: Literal["ascending", "descending"] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={
            "order": order,
            "page_index": page_index,
            "page_size": page_size,
            "start_time": start_time,
            "end_time": end_time,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ListMediaResponse.from_dict,
            shape="object",
            pointer="#/paths/~1v3~1media/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)


def _items(page: ListMediaResponse) -> list[MediaItem]:
    """The items of a page."""
    found: list[MediaItem] = at(page, ("embedded", "media"))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    counter=PageCounter(
        parameter=PageParameter("page_index", "page_index", "int"),
        counts="pages",
        first=0,
        size="page_size",
        default_size=20,
        total_items=("count",),
    ),
)
