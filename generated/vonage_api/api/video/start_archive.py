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
from oas_runtime.rules import AllOf, AnyValue, Boolean, Case, Cases, Integer, Not, Object, Ref, String

from ...models.video_archive import VideoArchive
from ...models.video_error import VideoError
from ...models.video_layout import VideoLayout
from ...models.video_transcription_properties import VideoTranscriptionProperties
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
    outcome_check=OutcomeCheck(
        call="video.list_archives",
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
        rule=AllOf(
            Object(
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
            Cases(
                Case(when={"outputMode": ("composed",)}),
                Case(
                    when={"outputMode": ("individual",)},
                    needs=("outputMode",),
                    then=Object(
                        properties={
                            "resolution": Not(AnyValue()),
                            "layout": Not(AnyValue()),
                            "quantizationParameter": Not(AnyValue()),
                        },
                        arguments={"quantizationParameter": "quantization_parameter"},
                    ),
                ),
                exclusive=True,
                arguments={"outputMode": "output_mode", "quantizationParameter": "quantization_parameter"},
                pointer="#/components/schemas/VideoArchiveRequest/oneOf",
            ),
            Cases(
                Case(when={"hasAudio": (True,)}),
                Case(when={"hasVideo": (True,)}),
                arguments={"hasAudio": "has_audio", "hasVideo": "has_video"},
                pointer="#/components/schemas/VideoArchiveRequest/anyOf",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoArchive] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoArchive),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("409", VideoError),
        json_response("500", VideoError),
    ),
)
