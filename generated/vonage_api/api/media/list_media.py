"""List media files (beta).

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
from oas_runtime.rules import Integer, String

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
        Parameter("order", "query", String(enum=("ascending", "descending"))),
        Parameter("page_index", "query", Integer(minimum=0)),
        Parameter("page_size", "query", Integer(minimum=1)),
        Parameter("start_time", "query", String()),
        Parameter("end_time", "query", String()),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListMediaResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListMediaResponse),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)


PAGING: Paging[ListMediaResponse, MediaItem] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "media"),
    counter=PageCounter(
        parameter=PageParameter("page_index", "page_index", "int"),
        counts="pages",
        first=0,
        size="page_size",
        default_size=20,
        total_items=("count",),
    ),
)
