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

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Integer, Object, Ref, Secret, String
from oas_runtime.rules.violation import Reject

from ...models.video_error import VideoError
from ...models.video_render import VideoRender
from ...models.video_render_request_properties import VideoRenderRequestProperties
from ...params import VideoRenderRequestPropertiesDict
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
    outcome_check="video.list_experience_composers",
    evidence=Evidence(
        fields=("id",),
    ),
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
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "sessionId": "session_id",
            "token": "token",
            "url": "url",
            "maxDuration": "max_duration",
            "properties": "properties",
            "resolution": "resolution",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    session_id: str,
    token: str,
    url: str,
    max_duration: int | Unset = UNSET,
    properties: VideoRenderRequestProperties | VideoRenderRequestPropertiesDict | Unset = UNSET,
    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
    | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id},
        body={
            "sessionId": session_id,
            "token": token,
            "url": url,
            "maxDuration": max_duration,
            "properties": properties,
            "resolution": resolution,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="202",
            media_type="application/json",
            kind="json",
            decode=VideoRender.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1render/post/responses/202",
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
            status="429",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video429",
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
