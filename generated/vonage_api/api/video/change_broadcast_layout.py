"""Change the layout of a broadcast.

Change the layout of a broadcast while it runs.

- ``PUT /v2/project/{application_id}/broadcast/{broadcast_id}/layout`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1broadcast~1{broadcast_id}~1layout/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import AllOf, AnyValue, Case, Cases, Not, Object, String

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
            "application_id",
            "path",
            String(pointer="#/components/parameters/ApplicationId/schema"),
            required=True,
            credential=("bearerAuth", "application_id"),
        ),
        Parameter(
            "broadcast_id",
            "path",
            String(pointer="#/components/parameters/BroadcastId/schema"),
            required=True,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
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
            Cases(
                Case(when={"type": ("bestFit",)}, then=Object(properties={"stylesheet": Not(AnyValue())})),
                Case(
                    when={"type": ("custom",)},
                    needs=("stylesheet",),
                    then=Object(
                        properties={"screenshareType": Not(AnyValue())},
                        arguments={"screenshareType": "screenshare_type"},
                    ),
                ),
                Case(
                    when={"type": ("horizontalPresentation", "pip", "verticalPresentation")},
                    then=Object(
                        properties={"stylesheet": Not(AnyValue()), "screenshareType": Not(AnyValue())},
                        arguments={"screenshareType": "screenshare_type"},
                    ),
                ),
                exclusive=True,
                arguments={"screenshareType": "screenshare_type"},
                pointer="#/components/schemas/VideoLayout/oneOf",
            ),
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
        json_response("404", VideoError),
    ),
)
