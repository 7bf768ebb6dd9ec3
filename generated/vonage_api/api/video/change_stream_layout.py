"""Set the layout classes of streams.

Replace the layout classes of the given streams; other streams keep theirs. Layout classes define how
composed archives and broadcasts show a stream.

- ``PUT /v2/project/{application_id}/session/{session_id}/stream`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import Array, Object, Ref, String

from ...models.video_error import VideoError
from ...models.video_stream_layout import VideoStreamLayout
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
            "#/components/schemas/VideoStreamLayouts",
            properties={"items": Array(Ref(lambda: VideoStreamLayout.RULE))},
            required=("items",),
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
    ),
)
