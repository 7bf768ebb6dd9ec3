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

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Integer, Object, Secret, String
from oas_runtime.rules.violation import Reject

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
            "token": "token",
            "languageCode": "language_code",
            "maxDuration": "max_duration",
            "partialCaptions": "partial_captions",
            "statusCallbackUrl": "status_callback_url",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    session_id: str,
    token: str,
    language_code: Literal[
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
    ]
    | Unset = UNSET,
    max_duration: int | Unset = UNSET,
    partial_captions: bool | Unset = UNSET,
    status_callback_url: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id},
        body={
            "sessionId": session_id,
            "token": token,
            "languageCode": language_code,
            "maxDuration": max_duration,
            "partialCaptions": partial_captions,
            "statusCallbackUrl": status_callback_url,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="202",
            media_type="application/json",
            kind="json",
            decode=VideoCaptions.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1captions/post/responses/202",
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
