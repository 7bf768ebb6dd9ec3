"""Start an audio connector.

Send the audio of a session to a WebSocket of your server, which must accept the connection within 6
seconds. The session must be routed and without end-to-end encryption. The connector is a connection
of the session; `disconnect_client` ends it.

- ``POST /v2/project/{application_id}/connect`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id|connectionId
- Document: ``#/paths/~1v2~1project~1{application_id}~1connect/post``
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
from oas_runtime.rules import Object, Ref, Secret, String

from ...models.video_audio_connector import VideoAudioConnector
from ...models.video_error import VideoError
from ...models.video_web_socket import VideoWebSocket
from ...security import SCHEMES

OPERATION = Operation(
    id="startAudioConnector",
    call="video.start_audio_connector",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/connect",
    pointer="#/paths/~1v2~1project~1{application_id}~1connect/post",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="video.list_connections",
    ),
    evidence=Evidence(
        fields=("id", "connectionId"),
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
            "#/components/schemas/VideoAudioConnectorRequest",
            properties={
                "sessionId": String(),
                "token": Secret(String()),
                "websocket": Ref(lambda: VideoWebSocket.RULE),
            },
            required=("sessionId", "token", "websocket"),
            arguments={"sessionId": "session_id"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoAudioConnector] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoAudioConnector),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("409", VideoError),
        json_response("500", VideoError),
    ),
)
