"""Create a session.

Create a session of the application that the token belongs to. Without arguments the session is routed
and not archived automatically. A session does not expire and cannot be deleted.

- ``POST /session/create`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Document: ``#/paths/~1session~1create/post``
"""

from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.operation import Body, Endpoint, Operation, Server, json_response
from oas_runtime.rules import Boolean, Object, String

from ...models.video_error import VideoError
from ...models.video_session import VideoSession
from ...security import SCHEMES

OPERATION = Operation(
    id="createSession",
    call="video.create_session",
    tag="Video",
    method="POST",
    path="/session/create",
    pointer="#/paths/~1session~1create/post",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    body=Body(
        media_type="application/x-www-form-urlencoded",
        spread=True,
        rule=Object(
            "#/components/schemas/VideoSessionRequest",
            properties={
                "archiveMode": String(enum=("manual", "always")),
                "e2ee": Boolean(),
                "location": String(),
                "p2p.preference": String(enum=("disabled", "enabled")),
            },
            arguments={"archiveMode": "archive_mode", "p2p.preference": "p2p_preference"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[list[VideoSession]] = Endpoint(
    OPERATION,
    success=(json_response("200", ListOf(VideoSession)),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
    ),
)
