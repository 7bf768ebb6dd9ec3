"""Start live captions.

Start live captions of a routed session. A session has at most one captioning, which is charged per
audio stream and ends after `max_duration`.

- ``POST /v2/project/{application_id}/captions`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: captionsId
- Document: ``#/paths/~1v2~1project~1{application_id}~1captions/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Server, json_response
from oas_runtime.rules import Boolean, Integer, Object, Secret, String

from ...models.video_captions import VideoCaptions
from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="startCaptions",
    call="video.start_captions",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/captions",
    pointer="#/paths/~1v2~1project~1{application_id}~1captions/post",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    evidence=Evidence(
        fields=("captionsId",),
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
            "#/components/schemas/VideoCaptionsRequest",
            properties={
                "sessionId": String(),
                "token": Secret(String()),
                "languageCode": String(
                    enum=(
                        "af-ZA",
                        "ar-AE",
                        "ar-SA",
                        "eu-ES",
                        "ca-ES",
                        "zh-HK",
                        "zh-CN",
                        "zh-TW",
                        "hr-HR",
                        "cs-CZ",
                        "da-DK",
                        "nl-NL",
                        "en-AU",
                        "en-GB",
                        "en-IN",
                        "en-IE",
                        "en-NZ",
                        "en-AB",
                        "en-ZA",
                        "en-US",
                        "en-WL",
                        "fa-IR",
                        "fi-FI",
                        "fr-FR",
                        "fr-CA",
                        "gl-ES",
                        "de-DE",
                        "de-CH",
                        "el-GR",
                        "he-IL",
                        "hi-IN",
                        "id-ID",
                        "it-IT",
                        "ja-JP",
                        "ko-KR",
                        "lv-LV",
                        "ms-MY",
                        "no-NO",
                        "pl-PL",
                        "pt-PT",
                        "pt-BR",
                        "ro-RO",
                        "ru-RU",
                        "sr-RS",
                        "sk-SK",
                        "so-SO",
                        "es-ES",
                        "es-US",
                        "sv-SE",
                        "tl-PH",
                        "th-TH",
                        "uk-UA",
                        "vi-VN",
                        "zu-ZA",
                    )
                ),
                "maxDuration": Integer(minimum=300, maximum=14400),
                "partialCaptions": Boolean(),
                "statusCallbackUrl": String(min_length=15, max_length=2048),
            },
            required=("sessionId", "token"),
            arguments={
                "sessionId": "session_id",
                "languageCode": "language_code",
                "maxDuration": "max_duration",
                "partialCaptions": "partial_captions",
                "statusCallbackUrl": "status_callback_url",
            },
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoCaptions] = Endpoint(
    OPERATION,
    success=(json_response("202", VideoCaptions),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("409", VideoError),
        json_response("500", VideoError),
    ),
)
