"""Migrate a session.

Move a session to another media server, for long sessions whose server is taken out of service.
Clients must support migration. The migration continues after the response.

- ``POST /v2/project/{application_id}/session/{session_id}/migrate`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1migrate/post``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.video_error import VideoError
from ...models.video_message import VideoMessage
from ...security import SCHEMES

OPERATION = Operation(
    id="migrateSession",
    call="video.migrate_session",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/session/{session_id}/migrate",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1migrate/post",
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
    accept="application/json",
)

ENDPOINT: Endpoint[VideoMessage] = Endpoint(
    OPERATION,
    success=(json_response("202", VideoMessage),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("409", VideoError),
        json_response("500", VideoError),
    ),
)
