"""Retrieve a broadcast.

Retrieve a broadcast with the state of its HLS and RTMP outputs.

- ``GET /v2/project/{application_id}/broadcast/{broadcast_id}`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.video_broadcast import VideoBroadcast
from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="getBroadcast",
    call="video.get_broadcast",
    tag="Video",
    method="GET",
    path="/v2/project/{application_id}/broadcast/{broadcast_id}",
    pointer="#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}/get",
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
        json_response("403", VideoError),
        json_response("404", VideoError),
    ),
)
