"""Stop a broadcast.

- ``POST /v2/project/{application_id}/broadcast/{broadcast_id}/stop`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1stop/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

from ...models.video_broadcast import VideoBroadcast
from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="stopBroadcast",
    call="video.stop_broadcast",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/broadcast/{broadcast_id}/stop",
    pointer="#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1stop/post",
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
            name="broadcast_id",
            argument="broadcast_id",
            location="path",
            rule=String(pointer="#/components/parameters/BroadcastId/schema"),
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
    broadcast_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id, "broadcast_id": broadcast_id},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VideoBroadcast.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1stop/post/responses/200",
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
