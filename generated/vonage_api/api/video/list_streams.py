"""List the streams of a session.

List the streams of a session with their layout classes.

- ``GET /v2/project/{application_id}/session/{session_id}/stream`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.video_error import VideoError
from ...models.video_stream_list import VideoStreamList
from ...security import SCHEMES

OPERATION = Operation(
    id="listStreams",
    call="video.list_streams",
    tag="Video",
    method="GET",
    path="/v2/project/{application_id}/session/{session_id}/stream",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream/get",
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
    accept="application/json",
)

ENDPOINT: Endpoint[VideoStreamList] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoStreamList),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("408", VideoError),
    ),
)
