"""Set the layout classes of streams.

Replace the layout classes of the given streams; other streams keep theirs. Layout classes define how
composed archives and broadcasts show a stream.

- ``PUT /v2/project/{application_id}/session/{session_id}/stream`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream/put``
"""

from __future__ import annotations

from collections.abc import Sequence

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.video_error import VideoError
from ...models.video_stream_layout import VideoStreamLayout
from ...params import VideoStreamLayoutDict
from ...security import SCHEMES

OPERATION = Operation(
    id="changeStreamLayout",
    call="video.change_stream_layout",
    tag="Video",
    method="PUT",
    path="/v2/project/{application_id}/session/{session_id}/stream",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream/put",
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
        arguments={"items": "items"},
        rule=Object(
            "#/components/schemas/VideoStreamLayouts",
            properties={"items": Array(Ref(lambda: VideoStreamLayout.RULE))},
            required=("items",),
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
    items: Sequence[VideoStreamLayout | VideoStreamLayoutDict],
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id, "session_id": session_id},
        body={"items": items},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream/put/responses/200",
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
