"""Migrate a session.

Move a session to another media server, for long sessions whose server is taken out of service.
Clients must support migration. The migration continues after the response.

- ``POST /v2/project/{application_id}/session/{session_id}/migrate`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1migrate/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

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
            name="application_id",
            argument="application_id",
            location="path",
            rule=String(pointer="#/components/parameters/ApplicationId/schema"),
            required=True,
            credential=("bearerAuth", "application_id"),
            style="simple",
            explode=False,
        ),
        Parameter(
            name="session_id",
            argument="session_id",
            location="path",
            rule=String(pointer="#/components/parameters/SessionId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    session_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id, "session_id": session_id},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="202",
            media_type="application/json",
            kind="json",
            decode=VideoMessage.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1migrate/post/responses/202",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video400",
        ),
        Response(
            status="403",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video403",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video404",
        ),
        Response(
            status="409",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video409",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video500",
        ),
    ),
)
