"""The model ``VideoTranscriptionProperties``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, Rule, String

_KNOWN = frozenset({"hasSummary", "primaryLanguageCode"})


@define(kw_only=True, eq=False, repr=False)
class VideoTranscriptionProperties(Model):
    """Options of a transcription.

    Schema: ``#/components/schemas/VideoTranscriptionProperties``
    """

    has_summary: bool | Unset = UNSET
    """Whether to create a summary. In JSON: ``hasSummary``. The server's default is False."""

    primary_language_code: (
        Literal[
            "af-ZA",
            "am-ET",
            "ar-AE",
            "ar-BH",
            "ar-DZ",
            "ar-EG",
            "ar-IL",
            "ar-IQ",
            "ar-JO",
            "ar-KW",
            "ar-LB",
            "ar-MA",
            "ar-MR",
            "ar-OM",
            "ar-PS",
            "ar-QA",
            "ar-SA",
            "ar-SY",
            "ar-TN",
            "ar-YE",
            "az-AZ",
            "bg-BG",
            "bn-BD",
            "bn-IN",
            "bs-BA",
            "ca-ES",
            "cs-CZ",
            "da-DK",
            "de-AT",
            "de-CH",
            "de-DE",
            "el-GR",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-GH",
            "en-HK",
            "en-IE",
            "en-IN",
            "en-KE",
            "en-NG",
            "en-NZ",
            "en-PH",
            "en-PK",
            "en-SG",
            "en-TZ",
            "en-US",
            "en-ZA",
            "es-AR",
            "es-BO",
            "es-CL",
            "es-CO",
            "es-CR",
            "es-DO",
            "es-EC",
            "es-ES",
            "es-GT",
            "es-HN",
            "es-MX",
            "es-NI",
            "es-PA",
            "es-PE",
            "es-PR",
            "es-PY",
            "es-SV",
            "es-US",
            "es-UY",
            "es-VE",
            "et-EE",
            "eu-ES",
            "fa-IR",
            "fi-FI",
            "fr-BE",
            "fr-CA",
            "fr-CH",
            "fr-FR",
            "gl-ES",
            "gu-IN",
            "hi-IN",
            "hr-HR",
            "hu-HU",
            "hy-AM",
            "id-ID",
            "is-IS",
            "it-CH",
            "it-IT",
            "iw-IL",
            "ja-JP",
            "jv-ID",
            "ka-GE",
            "kk-KZ",
            "km-KH",
            "kn-IN",
            "ko-KR",
            "lo-LA",
            "lt-LT",
            "lv-LV",
            "mk-MK",
            "ml-IN",
            "mn-MN",
            "mr-IN",
            "ms-MY",
            "my-MM",
            "ne-NP",
            "nl-BE",
            "nl-NL",
            "no-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "rw-RW",
            "si-LK",
            "sk-SK",
            "sl-SI",
            "sq-AL",
            "sr-RS",
            "st-ZA",
            "su-ID",
            "sv-SE",
            "sw-KE",
            "sw-TZ",
            "ta-IN",
            "ta-LK",
            "ta-MY",
            "ta-SG",
            "te-IN",
            "th-TH",
            "tr-TR",
            "ts-ZA",
            "uk-UA",
            "ur-IN",
            "ur-PK",
            "uz-UZ",
            "ve-ZA",
            "vi-VN",
            "xh-ZA",
            "zu-ZA",
        ]
        | Unset
    ) = UNSET
    """Main spoken language (BCP 47). In JSON: ``primaryLanguageCode``. One of 'af-ZA', 'am-ET', 'ar-AE',
    'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-MR', 'ar-OM',
    'ar-PS', 'ar-QA', 'ar-SA', 'ar-SY', 'ar-TN', 'ar-YE', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'bs-BA',
    'ca-ES', 'cs-CZ', 'da-DK', 'de-AT', 'de-CH', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH',
    'en-HK', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-PK', 'en-SG', 'en-TZ', 'en-US',
    'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN',
    'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'et-EE',
    'eu-ES', 'fa-IR', 'fi-FI', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-FR', 'gl-ES', 'gu-IN', 'hi-IN', 'hr-HR',
    'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-CH', 'it-IT', 'iw-IL', 'ja-JP', 'jv-ID', 'ka-GE', 'kk-KZ',
    'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'mk-MK', 'ml-IN', 'mn-MN', 'mr-IN', 'ms-MY',
    'my-MM', 'ne-NP', 'nl-BE', 'nl-NL', 'no-NO', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'rw-RW',
    'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'st-ZA', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN',
    'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'ts-ZA', 'uk-UA', 'ur-IN', 'ur-PK', 'uz-UZ',
    've-ZA', 'vi-VN', 'xh-ZA', 'zu-ZA'. The server's default is "en-US".
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoTranscriptionProperties",
        properties={
            "hasSummary": Boolean(),
            "primaryLanguageCode": String(
                enum=(
                    "af-ZA",
                    "am-ET",
                    "ar-AE",
                    "ar-BH",
                    "ar-DZ",
                    "ar-EG",
                    "ar-IL",
                    "ar-IQ",
                    "ar-JO",
                    "ar-KW",
                    "ar-LB",
                    "ar-MA",
                    "ar-MR",
                    "ar-OM",
                    "ar-PS",
                    "ar-QA",
                    "ar-SA",
                    "ar-SY",
                    "ar-TN",
                    "ar-YE",
                    "az-AZ",
                    "bg-BG",
                    "bn-BD",
                    "bn-IN",
                    "bs-BA",
                    "ca-ES",
                    "cs-CZ",
                    "da-DK",
                    "de-AT",
                    "de-CH",
                    "de-DE",
                    "el-GR",
                    "en-AU",
                    "en-CA",
                    "en-GB",
                    "en-GH",
                    "en-HK",
                    "en-IE",
                    "en-IN",
                    "en-KE",
                    "en-NG",
                    "en-NZ",
                    "en-PH",
                    "en-PK",
                    "en-SG",
                    "en-TZ",
                    "en-US",
                    "en-ZA",
                    "es-AR",
                    "es-BO",
                    "es-CL",
                    "es-CO",
                    "es-CR",
                    "es-DO",
                    "es-EC",
                    "es-ES",
                    "es-GT",
                    "es-HN",
                    "es-MX",
                    "es-NI",
                    "es-PA",
                    "es-PE",
                    "es-PR",
                    "es-PY",
                    "es-SV",
                    "es-US",
                    "es-UY",
                    "es-VE",
                    "et-EE",
                    "eu-ES",
                    "fa-IR",
                    "fi-FI",
                    "fr-BE",
                    "fr-CA",
                    "fr-CH",
                    "fr-FR",
                    "gl-ES",
                    "gu-IN",
                    "hi-IN",
                    "hr-HR",
                    "hu-HU",
                    "hy-AM",
                    "id-ID",
                    "is-IS",
                    "it-CH",
                    "it-IT",
                    "iw-IL",
                    "ja-JP",
                    "jv-ID",
                    "ka-GE",
                    "kk-KZ",
                    "km-KH",
                    "kn-IN",
                    "ko-KR",
                    "lo-LA",
                    "lt-LT",
                    "lv-LV",
                    "mk-MK",
                    "ml-IN",
                    "mn-MN",
                    "mr-IN",
                    "ms-MY",
                    "my-MM",
                    "ne-NP",
                    "nl-BE",
                    "nl-NL",
                    "no-NO",
                    "pl-PL",
                    "pt-BR",
                    "pt-PT",
                    "ro-RO",
                    "ru-RU",
                    "rw-RW",
                    "si-LK",
                    "sk-SK",
                    "sl-SI",
                    "sq-AL",
                    "sr-RS",
                    "st-ZA",
                    "su-ID",
                    "sv-SE",
                    "sw-KE",
                    "sw-TZ",
                    "ta-IN",
                    "ta-LK",
                    "ta-MY",
                    "ta-SG",
                    "te-IN",
                    "th-TH",
                    "tr-TR",
                    "ts-ZA",
                    "uk-UA",
                    "ur-IN",
                    "ur-PK",
                    "uz-UZ",
                    "ve-ZA",
                    "vi-VN",
                    "xh-ZA",
                    "zu-ZA",
                )
            ),
        },
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.has_summary = get("hasSummary", UNSET)
        self.primary_language_code = get("primaryLanguageCode", UNSET)
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
        data: dict[str, Any] = {}
        if self.has_summary is not UNSET:
            data["hasSummary"] = plain(self.has_summary)
        if self.primary_language_code is not UNSET:
            data["primaryLanguageCode"] = plain(self.primary_language_code)
        data.update(plain(self.additional_properties))
        return data
