"""Retrieve an Experience Composer.

Retrieve the status of an Experience Composer, and the reason why it stopped or failed.

- ``GET /v2/project/{application_id}/render/{render_id}`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v2~1project~1{application_id}~1render~1{render_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.video_error import VideoError
from ...models.video_render import VideoRender
from ...security import SCHEMES

OPERATION = Operation(
    id="getExperienceComposer",
    call="video.get_experience_composer",
    tag="Video",
    method="GET",
    path="/v2/project/{application_id}/render/{render_id}",
    pointer="#/paths/~1v2~1project~1{application_id}~1render~1{render_id}/get",
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
            "render_id", "path", String(pointer="#/components/parameters/RenderId/schema"), required=True
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoRender] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoRender),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
    ),
)
