"""Create a session.

Create a session of the application that the token belongs to. Without arguments the session is routed
and not archived automatically. A session does not expire and cannot be deleted.

- ``POST /session/create`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Document: ``#/paths/~1session~1create/post``
"""

from __future__ import annotations

from typing import Any, Literal

from oas_runtime.model.decode import array
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Object, String
from oas_runtime.rules.violation import Reject

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
        arguments={
            "archiveMode": "archive_mode",
            "e2ee": "e2ee",
            "location": "location",
            "p2p.preference": "p2p_preference",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    archive_mode: Literal["manual", "always"] | Unset = UNSET,
    e2ee: bool | Unset = UNSET,
    location: str | Unset = UNSET,
    p2p_preference: Literal["disabled", "enabled"] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "archiveMode": archive_mode,
            "e2ee": e2ee,
            "location": location,
            "p2p.preference": p2p_preference,
        },
    )


def _decode_200(data: Any) -> list[VideoSession]:
    """Decode the body of status 200."""
    result: list[VideoSession] = array(data, VideoSession.from_dict)
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=_decode_200,
            shape="array",
            pointer="#/paths/~1session~1create/post/responses/200",
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
    ),
)
