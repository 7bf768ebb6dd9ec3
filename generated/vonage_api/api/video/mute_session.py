"""Mute the streams of a session.

Mute all streams of a session except the excluded ones, and all streams published later, until it is
called with `active=False`. Ending the mute state unmutes no stream.

- ``POST /v2/project/{application_id}/session/{session_id}/mute`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1mute/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Array, Boolean, Nullable, Object, String

from ...models.video_error import VideoError
from ...models.video_project import VideoProject
from ...security import SCHEMES

OPERATION = Operation(
    id="muteSession",
    call="video.mute_session",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/session/{session_id}/mute",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1mute/post",
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
            "session_id", "path", String(pointer="#/components/parameters/SessionId/schema"), required=True
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/VideoMuteRequest",
            properties={"active": Boolean(), "excludedStreamIds": Nullable(Array(String()))},
            required=("active",),
            arguments={"excludedStreamIds": "excluded_stream_ids"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoProject] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoProject),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
    ),
)
