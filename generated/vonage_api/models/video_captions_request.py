from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, field
from oas_runtime.model.unset import UNSET, Unset


class VideoCaptionsRequest(Model):
    """Live captions to start.

    Schema: ``#/components/schemas/VideoCaptionsRequest``
    """

    session_id: str
    """Identifier of the session. In JSON: ``sessionId``."""
    token: str = field(repr=False)
    """Client token of the session with the role `moderator`."""
    language_code: (
        Literal[
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
        | Unset
    ) = UNSET
    """Spoken language (BCP 47). In JSON: ``languageCode``. The server's default is "en-US"."""
    max_duration: int | Unset = UNSET
    """Maximum duration in seconds. In JSON: ``maxDuration``. From 300 to 14400. The server's default is 14400.
    """
    partial_captions: bool | Unset = UNSET
    """Whether to send captions early and correct them later. In JSON: ``partialCaptions``. The server's default
    is True.
    """
    status_callback_url: str | Unset = UNSET
    """URL that receives status events, instead of the webhook of the application. In JSON:
    ``statusCallbackUrl``. From 15 to 2048 characters.
    """

    _JSON_NAMES = {
        "session_id": "sessionId",
        "language_code": "languageCode",
        "max_duration": "maxDuration",
        "partial_captions": "partialCaptions",
        "status_callback_url": "statusCallbackUrl",
    }
