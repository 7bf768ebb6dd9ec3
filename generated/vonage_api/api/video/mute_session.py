"""Mute the streams of a session.

Mute all streams of a session except the excluded ones, and all streams published later, until it is
called with `active=False`. Ending the mute state unmutes no stream.

- ``POST /v2/project/{application_id}/session/{session_id}/mute`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1mute/post``
"""

from __future__ import annotations

from collections.abc import Sequence

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Boolean, Object, String
from oas_runtime.rules.violation import Reject

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
        arguments={"active": "active", "excludedStreamIds": "excluded_stream_ids"},
        rule=Object(
            "#/components/schemas/VideoMuteRequest",
            properties={"active": Boolean(), "excludedStreamIds": Array(String())},
            required=("active",),
            arguments={"excludedStreamIds": "excluded_stream_ids"},
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
    active: bool,
    excluded_stream_ids: Sequence[str] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id, "session_id": session_id},
        body={"active": active, "excludedStreamIds": excluded_stream_ids},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VideoProject.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1mute/post/responses/200",
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
