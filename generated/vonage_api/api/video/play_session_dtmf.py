"""Send DTMF tones to a session.

Send DTMF tones to all SIP calls of a session.

- ``POST /v2/project/{application_id}/session/{session_id}/play-dtmf`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1play-dtmf/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import Object, String

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="playSessionDtmf",
    call="video.play_session_dtmf",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/session/{session_id}/play-dtmf",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1play-dtmf/post",
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
            "#/components/schemas/VideoDtmf",
            properties={"digits": String(min_length=1, pattern="^[0-9*#p]+\\Z")},
            required=("digits",),
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("200"),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
    ),
)
