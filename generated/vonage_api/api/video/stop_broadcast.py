"""Stop a broadcast.

- ``POST /v2/project/{application_id}/broadcast/{broadcast_id}/stop`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1stop/post``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.video_broadcast import VideoBroadcast
from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="stopBroadcast",
    call="video.stop_broadcast",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/broadcast/{broadcast_id}/stop",
    pointer="#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1stop/post",
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
        Parameter(
            "broadcast_id",
            "path",
            String(pointer="#/components/parameters/BroadcastId/schema"),
            required=True,
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoBroadcast] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoBroadcast),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
    ),
)
