"""Start an archive.

Start to record a session. The session must be routed and without end-to-end encryption, and a client
must be connected. Recording ends after 4 hours, 60 seconds after the last client disconnects, or 60
minutes after the last stream ends.

- ``POST /v2/project/{application_id}/archive`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v2~1project~1{application_id}~1archive/post``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Integer, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.video_archive import VideoArchive
from ...models.video_error import VideoError
from ...models.video_layout import VideoLayout
from ...models.video_transcription_properties import VideoTranscriptionProperties
from ...params import VideoLayoutDict, VideoTranscriptionPropertiesDict
from ...security import SCHEMES

OPERATION = Operation(
    id="startArchive",
    call="video.start_archive",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/archive",
    pointer="#/paths/~1v2~1project~1{application_id}~1archive/post",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    outcome_check="video.list_archives",
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
            "hasAudio": "has_audio",
            "hasTranscription": "has_transcription",
            "hasVideo": "has_video",
            "layout": "layout",
            "maxBitrate": "max_bitrate",
            "multiArchiveTag": "multi_archive_tag",
            "name": "name",
            "outputMode": "output_mode",
            "quantizationParameter": "quantization_parameter",
            "resolution": "resolution",
            "streamMode": "stream_mode",
            "transcriptionProperties": "transcription_properties",
        },
        rule=Object(
            "#/components/schemas/VideoArchiveRequest",
            properties={
                "sessionId": String(),
                "hasAudio": Boolean(),
                "hasTranscription": Boolean(),
                "hasVideo": Boolean(),
                "layout": Ref(lambda: VideoLayout.RULE),
                "maxBitrate": Integer(minimum=100000, maximum=6000000),
                "multiArchiveTag": String(),
                "name": String(),
                "outputMode": String(enum=("composed", "individual")),
                "quantizationParameter": Integer(minimum=15, maximum=40),
                "resolution": String(
                    enum=("640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920")
                ),
                "streamMode": String(enum=("auto", "manual")),
                "transcriptionProperties": Ref(lambda: VideoTranscriptionProperties.RULE),
            },
            required=("sessionId",),
            arguments={
                "sessionId": "session_id",
                "hasAudio": "has_audio",
                "hasTranscription": "has_transcription",
                "hasVideo": "has_video",
                "maxBitrate": "max_bitrate",
                "multiArchiveTag": "multi_archive_tag",
                "outputMode": "output_mode",
                "quantizationParameter": "quantization_parameter",
                "streamMode": "stream_mode",
                "transcriptionProperties": "transcription_properties",
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
    has_audio: bool | Unset = UNSET,
    has_transcription: bool | Unset = UNSET,
    has_video: bool | Unset = UNSET,
    layout: VideoLayout | VideoLayoutDict | Unset = UNSET,
    max_bitrate: int | Unset = UNSET,
    multi_archive_tag: str | Unset = UNSET,
    name: str | Unset = UNSET,
    output_mode: Literal["composed", "individual"] | Unset = UNSET,
    quantization_parameter: int | Unset = UNSET,
    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
    | Unset = UNSET,
    stream_mode: Literal["auto", "manual"] | Unset = UNSET,
    transcription_properties: VideoTranscriptionProperties | VideoTranscriptionPropertiesDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id},
        body={
            "sessionId": session_id,
            "hasAudio": has_audio,
            "hasTranscription": has_transcription,
            "hasVideo": has_video,
            "layout": layout,
            "maxBitrate": max_bitrate,
            "multiArchiveTag": multi_archive_tag,
            "name": name,
            "outputMode": output_mode,
            "quantizationParameter": quantization_parameter,
            "resolution": resolution,
            "streamMode": stream_mode,
            "transcriptionProperties": transcription_properties,
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
            decode=VideoArchive.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1archive/post/responses/200",
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
