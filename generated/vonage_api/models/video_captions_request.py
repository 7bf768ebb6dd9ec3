"""The model ``VideoCaptionsRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset(
    {"languageCode", "maxDuration", "partialCaptions", "sessionId", "statusCallbackUrl", "token"}
)


@define(kw_only=True, eq=False, repr=False)
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
    """Spoken language (BCP 47). In JSON: ``languageCode``. One of 'af-ZA', 'ar-AE', 'ar-SA', 'eu-ES', 'ca-ES',
    'zh-HK', 'zh-CN', 'zh-TW', 'hr-HR', 'cs-CZ', 'da-DK', 'nl-NL', 'en-AU', 'en-GB', 'en-IN', 'en-IE',
    'en-NZ', 'en-AB', 'en-ZA', 'en-US', 'en-WL', 'fa-IR', 'fi-FI', 'fr-FR', 'fr-CA', 'gl-ES', 'de-DE',
    'de-CH', 'el-GR', 'he-IL', 'hi-IN', 'id-ID', 'it-IT', 'ja-JP', 'ko-KR', 'lv-LV', 'ms-MY', 'no-NO',
    'pl-PL', 'pt-PT', 'pt-BR', 'ro-RO', 'ru-RU', 'sr-RS', 'sk-SK', 'so-SO', 'es-ES', 'es-US', 'sv-SE',
    'tl-PH', 'th-TH', 'uk-UA', 'vi-VN', 'zu-ZA'. The server's default is "en-US".
    """

    max_duration: int | Unset = UNSET
    """Maximum duration in seconds. In JSON: ``maxDuration``. At least 300. At most 14400. The server's default
    is 14400.
    """

    partial_captions: bool | Unset = UNSET
    """Whether to send captions early and correct them later. In JSON: ``partialCaptions``. The server's default
    is True.
    """

    status_callback_url: str | Unset = UNSET
    """URL that receives status events, instead of the webhook of the application. In JSON:
    ``statusCallbackUrl``. At least 15 characters. At most 2048 characters.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.session_id = get("sessionId")
        self.token = get("token")
        self.language_code = get("languageCode", UNSET)
        self.max_duration = get("maxDuration", UNSET)
        self.partial_captions = get("partialCaptions", UNSET)
        self.status_callback_url = get("statusCallbackUrl", UNSET)
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.session_id, source, "sessionId"):
            data["sessionId"] = plain(self.session_id)
        if kept(self.token, source, "token"):
            data["token"] = plain(self.token)
        if self.language_code is not UNSET:
            data["languageCode"] = plain(self.language_code)
        if self.max_duration is not UNSET:
            data["maxDuration"] = plain(self.max_duration)
        if self.partial_captions is not UNSET:
            data["partialCaptions"] = plain(self.partial_captions)
        if self.status_callback_url is not UNSET:
            data["statusCallbackUrl"] = plain(self.status_callback_url)
        data.update(plain(self.additional_properties))
        return data
