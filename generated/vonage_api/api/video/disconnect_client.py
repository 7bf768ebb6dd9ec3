"""Disconnect a client.

Disconnect a client from a session. This also ends a SIP call or an audio connector. The client can
connect again with the same token.

- ``DELETE /v2/project/{application_id}/session/{session_id}/connection/{connection_id}`` of
  ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document:
  ``#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1connection~1{connection_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="disconnectClient",
    call="video.disconnect_client",
    tag="Video",
    method="DELETE",
    path="/v2/project/{application_id}/session/{session_id}/connection/{connection_id}",
    pointer="#/paths/~1v2~1project~1{application_id}~1session~1{session_id}~1connection~1{connection_id}/delete",
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
            "connection_id",
            "path",
            String(pointer="#/components/parameters/ConnectionId/schema"),
            required=True,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
    ),
)
