"""Send DTMF tones to a session.

Send DTMF tones to all SIP calls of a session.

- ``POST /v2/project/{application_id}/session/{session_id}/play-dtmf`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1play-dtmf/post``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

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
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"digits": "digits"},
        rule=Object(
            "#/components/schemas/VideoDtmf",
            properties={"digits": String(min_length=1, pattern="^[0-9*#p]+\\Z")},
            required=("digits",),
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    session_id: str,
    digits: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id, "session_id": session_id},
        body={"digits": digits},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1play-dtmf/post/responses/200",
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
    ),
)
