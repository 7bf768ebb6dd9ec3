"""Change the layout of a broadcast.

Change the layout of a broadcast while it runs.

- ``PUT /v2/project/{application_id}/broadcast/{broadcast_id}/layout`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1layout/put``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="changeBroadcastLayout",
    call="video.change_broadcast_layout",
    tag="Video",
    method="PUT",
    path="/v2/project/{application_id}/broadcast/{broadcast_id}/layout",
    pointer="#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1layout/put",
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
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"type": "type", "screenshareType": "screenshare_type", "stylesheet": "stylesheet"},
        rule=Object(
            "#/components/schemas/VideoLayout",
            properties={
                "type": String(
                    enum=("bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation")
                ),
                "screenshareType": String(
                    enum=("bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation")
                ),
                "stylesheet": String(),
            },
            required=("type",),
            arguments={"screenshareType": "screenshare_type"},
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    broadcast_id: str,
    type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"],
    screenshare_type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]
    | Unset = UNSET,
    stylesheet: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id, "broadcast_id": broadcast_id},
        body={"type": type, "screenshareType": screenshare_type, "stylesheet": stylesheet},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1layout/put/responses/200",
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
