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

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Integer, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.video_broadcast import VideoBroadcast
from ...models.video_broadcast_outputs import VideoBroadcastOutputs
from ...models.video_error import VideoError
from ...models.video_layout import VideoLayout
from ...params import VideoBroadcastOutputsDict, VideoLayoutDict
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
    outcome_check="video.list_broadcasts",
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
            "outputs": "outputs",
            "layout": "layout",
            "maxBitrate": "max_bitrate",
            "maxDuration": "max_duration",
            "multiBroadcastTag": "multi_broadcast_tag",
            "resolution": "resolution",
            "streamMode": "stream_mode",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    session_id: str,
    outputs: VideoBroadcastOutputs | VideoBroadcastOutputsDict,
    layout: VideoLayout | VideoLayoutDict | Unset = UNSET,
    max_bitrate: int | Unset = UNSET,
    max_duration: int | Unset = UNSET,
    multi_broadcast_tag: str | Unset = UNSET,
    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
    | Unset = UNSET,
    stream_mode: Literal["auto", "manual"] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id},
        body={
            "sessionId": session_id,
            "outputs": outputs,
            "layout": layout,
            "maxBitrate": max_bitrate,
            "maxDuration": max_duration,
            "multiBroadcastTag": multi_broadcast_tag,
            "resolution": resolution,
            "streamMode": stream_mode,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VideoBroadcast.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1broadcast/post/responses/200",
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
            status="408",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video408",
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
