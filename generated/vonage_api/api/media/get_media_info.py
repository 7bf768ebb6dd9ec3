"""Retrieve the details of a media file (beta).

- ``GET /v3/media/{file_id}/info`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Region us: ``https://api-us.nexmo.com``
- Region eu: ``https://api-eu.nexmo.com``
- Region ap: ``https://api-ap.nexmo.com``
- Retry: safe
- Document: ``#/paths/~1v3~1media~1{file_id}~1info/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.media_item import MediaItem
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="getMediaInfo",
    call="media.get_info",
    tag="Media",
    method="GET",
    path="/v3/media/{file_id}/info",
    pointer="#/paths/~1v3~1media~1{file_id}~1info/get",
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
        Parameter("file_id", "path", String(pointer="#/components/parameters/MediaId/schema"), required=True),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[MediaItem] = Endpoint(
    OPERATION,
    success=(json_response("200", MediaItem),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
