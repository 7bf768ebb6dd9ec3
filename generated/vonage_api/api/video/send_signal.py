"""Send a signal to a session.

Send a signal to all clients of a session. Clients receive it with an empty sender.

- ``POST /v2/project/{application_id}/session/{session_id}/signal`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1signal/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import Object, String

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="sendSignal",
    call="video.send_signal",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/session/{session_id}/signal",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1signal/post",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
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
            "#/components/schemas/VideoSignal",
            properties={"type": String(max_length=128), "data": String(max_length=8192)},
            required=("type", "data"),
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
        json_response("413", VideoError),
    ),
)
