"""Start a SIP call.

Connect a SIP address to a session. The session must be routed and without end-to-end encryption. The
response does not wait until the call is answered. `disconnect_client` with the `connection_id` ends
the call; it also ends after 5 minutes without media and after 6 hours.

- ``POST /v2/project/{application_id}/dial`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id|connectionId
- Document: ``#/paths/~1v2~1project~1{application_id}~1dial/post``
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

from ...models.video_error import VideoError
from ...models.video_sip import VideoSip
from ...models.video_sip_call import VideoSipCall
from ...security import SCHEMES

OPERATION = Operation(
    id="startSipCall",
    call="video.start_sip_call",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/dial",
    pointer="#/paths/~1v2~1project~1{application_id}~1dial/post",
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
            "#/components/schemas/VideoSipCallRequest",
            properties={"sessionId": String(), "token": Secret(String()), "sip": Ref(lambda: VideoSip.RULE)},
            required=("sessionId", "token", "sip"),
            arguments={"sessionId": "session_id"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoSipCall] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoSipCall),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("409", VideoError),
        json_response("500", VideoError),
    ),
)
