"""Start a broadcast.

Start a live broadcast of a session to HLS, to up to five RTMP servers, or to both. The session must
be routed and without end-to-end encryption, and a client must be connected. The HLS URL works after
15 to 20 seconds. The broadcast ends after `max_duration`, or 60 seconds after the last client
disconnects.

- ``POST /v2/project/{application_id}/broadcast`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v2~1project~1{application_id}~1broadcast/post``
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
from oas_runtime.rules import Integer, Object, Ref, String

from ...models.video_broadcast import VideoBroadcast
from ...models.video_broadcast_outputs import VideoBroadcastOutputs
from ...models.video_error import VideoError
from ...models.video_layout import VideoLayout
from ...security import SCHEMES

OPERATION = Operation(
    id="startBroadcast",
    call="video.start_broadcast",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/broadcast",
    pointer="#/paths/~1v2~1project~1{application_id}~1broadcast/post",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="video.list_broadcasts",
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
            "#/components/schemas/VideoBroadcastRequest",
            properties={
                "sessionId": String(),
                "outputs": Ref(lambda: VideoBroadcastOutputs.RULE),
                "layout": Ref(lambda: VideoLayout.RULE),
                "maxBitrate": Integer(minimum=100000, maximum=6000000),
                "maxDuration": Integer(minimum=60, maximum=36000),
                "multiBroadcastTag": String(),
                "resolution": String(
                    enum=("640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920")
                ),
                "streamMode": String(enum=("auto", "manual")),
            },
            required=("sessionId", "outputs"),
            arguments={
                "sessionId": "session_id",
                "maxBitrate": "max_bitrate",
                "maxDuration": "max_duration",
                "multiBroadcastTag": "multi_broadcast_tag",
                "streamMode": "stream_mode",
            },
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoBroadcast] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoBroadcast),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("408", VideoError),
        json_response("409", VideoError),
        json_response("500", VideoError),
    ),
)
