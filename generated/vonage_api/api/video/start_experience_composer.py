"""Start an Experience Composer.

Render a web page and publish it as a stream of a session. The session must be routed and without
end-to-end encryption. The stream is published after the Experience Composer has started.

- ``POST /v2/project/{application_id}/render`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v2~1project~1{application_id}~1render/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    OutcomeCheck,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Integer, Object, Ref, Secret, String

from ...models.video_error import VideoError
from ...models.video_render import VideoRender
from ...models.video_render_request_properties import VideoRenderRequestProperties
from ...security import SCHEMES

OPERATION = Operation(
    id="startExperienceComposer",
    call="video.start_experience_composer",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/render",
    pointer="#/paths/~1v2~1project~1{application_id}~1render/post",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="video.list_experience_composers",
    ),
    evidence=Evidence(
        fields=("id",),
    ),
    parameters=(
        Parameter(
            "application_id",
            "path",
            String(pointer="#/components/parameters/ApplicationId/schema"),
            required=True,
            credential=("bearerAuth", "application_id"),
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/VideoRenderRequest",
            properties={
                "sessionId": String(),
                "token": Secret(String()),
                "url": String(min_length=15, max_length=2048),
                "maxDuration": Integer(minimum=60, maximum=36000),
                "properties": Ref(lambda: VideoRenderRequestProperties.RULE),
                "resolution": String(
                    enum=("640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920")
                ),
            },
            required=("sessionId", "token", "url"),
            arguments={"sessionId": "session_id", "maxDuration": "max_duration"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoRender] = Endpoint(
    OPERATION,
    success=(json_response("202", VideoRender),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("429", VideoError),
        json_response("500", VideoError),
    ),
)
