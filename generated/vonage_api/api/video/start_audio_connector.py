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

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, Ref, Secret, String
from oas_runtime.rules.violation import Reject

from ...models.video_audio_connector import VideoAudioConnector
from ...models.video_error import VideoError
from ...models.video_web_socket import VideoWebSocket
from ...params import VideoWebSocketDict
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
    outcome_check="video.list_connections",
    evidence=Evidence(
        fields=("id", "connectionId"),
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
        arguments={"sessionId": "session_id", "token": "token", "websocket": "websocket"},
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


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    session_id: str,
    token: str,
    websocket: VideoWebSocket | VideoWebSocketDict,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id},
        body={"sessionId": session_id, "token": token, "websocket": websocket},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VideoAudioConnector.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1connect/post/responses/200",
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
            status="404",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video404",
        ),
        Response(
            status="409",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video409",
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
