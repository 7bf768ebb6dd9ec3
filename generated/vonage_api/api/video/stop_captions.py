"""Stop live captions.

- ``POST /v2/project/{application_id}/captions/{captions_id}/stop`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1captions~1{captions_id}~1stop/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="stopCaptions",
    call="video.stop_captions",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/captions/{captions_id}/stop",
    pointer="#/paths/~1v2~1project~1{application_id}~1captions~1{captions_id}~1stop/post",
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
            "captions_id", "path", String(pointer="#/components/parameters/CaptionsId/schema"), required=True
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("202"),),
    errors=(
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("500", VideoError),
    ),
)
