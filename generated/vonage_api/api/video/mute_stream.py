"""Mute a stream.

Mute a stream. The publisher can unmute it.

- ``POST /v2/project/{application_id}/session/{session_id}/stream/{stream_id}/mute`` of
  ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream~1{stream_id}~1mute/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="muteStream",
    call="video.mute_stream",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/session/{session_id}/stream/{stream_id}/mute",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1stream~1{stream_id}~1mute/post",
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
        Parameter(
            "stream_id", "path", String(pointer="#/components/parameters/StreamId/schema"), required=True
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
