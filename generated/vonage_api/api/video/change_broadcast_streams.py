"""Add or remove a stream of a broadcast.

Add a stream to a broadcast, or remove one. The broadcast must have been started with the stream mode
`manual`.

- ``PATCH /v2/project/{application_id}/broadcast/{broadcast_id}/streams`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1streams/patch``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import AllOf, Boolean, Case, Cases, Object, String

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="changeBroadcastStreams",
    call="video.change_broadcast_streams",
    tag="Video",
    method="PATCH",
    path="/v2/project/{application_id}/broadcast/{broadcast_id}/streams",
    pointer="#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1streams/patch",
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
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/components/schemas/VideoStreamSelection",
                properties={
                    "addStream": String(),
                    "hasAudio": Boolean(),
                    "hasVideo": Boolean(),
                    "removeStream": String(),
                },
                arguments={
                    "addStream": "add_stream",
                    "hasAudio": "has_audio",
                    "hasVideo": "has_video",
                    "removeStream": "remove_stream",
                },
            ),
            Cases(
                Case(needs=("addStream",)),
                Case(needs=("removeStream",)),
                exclusive=True,
                arguments={"addStream": "add_stream", "removeStream": "remove_stream"},
                pointer="#/components/schemas/VideoStreamSelection/oneOf",
            ),
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
    ),
)
