"""List broadcasts.

List the broadcasts of the application.

- ``GET /v2/project/{application_id}/broadcast`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v2~1project~1{application_id}~1broadcast/get``
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

from ...models.video_broadcast import VideoBroadcast
from ...models.video_broadcast_list import VideoBroadcastList
from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="listBroadcasts",
    call="video.list_broadcasts",
    tag="Video",
    method="GET",
    path="/v2/project/{application_id}/broadcast",
    pointer="#/paths/~1v2~1project~1{application_id}~1broadcast/get",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "application_id",
            "path",
            String(pointer="#/components/parameters/ApplicationId/schema"),
            required=True,
            credential=("bearerAuth", "application_id"),
        ),
        Parameter("offset", "query", Integer(minimum=0, pointer="#/components/parameters/Offset/schema")),
        Parameter(
            "count", "query", Integer(minimum=0, maximum=1000, pointer="#/components/parameters/Count/schema")
        ),
        Parameter(
            "sessionId",
            "query",
            String(pointer="#/components/parameters/FilterSessionId/schema"),
            argument="session_id",
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoBroadcastList] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoBroadcastList),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
    ),
)


PAGING: Paging[VideoBroadcastList, VideoBroadcast] = Paging(
    endpoint=ENDPOINT,
    items=("items",),
    counter=PageCounter(
        parameter=PageParameter("offset", "offset", "int"),
        counts="items",
        first=0,
        size="count",
        default_size=50,
        total_items=("count",),
    ),
)
