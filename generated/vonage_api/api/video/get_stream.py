"""Retrieve a stream.

Retrieve the type and the layout classes of a stream.

- ``GET /v2/project/{application_id}/session/{session_id}/stream/{stream_id}`` of
  ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream~1{stream_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.video_error import VideoError
from ...models.video_stream import VideoStream
from ...security import SCHEMES

OPERATION = Operation(
    id="getStream",
    call="video.get_stream",
    tag="Video",
    method="GET",
    path="/v2/project/{application_id}/session/{session_id}/stream/{stream_id}",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream~1{stream_id}/get",
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
        Parameter(
            "stream_id", "path", String(pointer="#/components/parameters/StreamId/schema"), required=True
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoStream] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoStream),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("408", VideoError),
    ),
)
