"""The model ``NccoTranscription``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Object, Rule, String

_KNOWN = frozenset({"eventMethod", "eventUrl", "language", "sentimentAnalysis"})


@define(kw_only=True, eq=False, repr=False)
class NccoTranscription(Model):
    """Transcription of a recording.

    Schema: ``#/components/schemas/NccoTranscription``
    """

    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. One of 'GET', 'POST'. The server's default is
    "POST".
    """

    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. At least 1 item. At most 1 item."""

    language: str | Unset = UNSET
    """Spoken language (BCP 47). The server's default is "en-US"."""

    sentiment_analysis: bool | Unset = UNSET
    """Analyse the sentiment of the transcribed text. In JSON: ``sentimentAnalysis``. The server's default is
    False.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/NccoTranscription",
        properties={
            "eventMethod": String(enum=("GET", "POST"), pointer="#/components/schemas/NccoMethod"),
            "eventUrl": Array(String(), min_items=1, max_items=1, pointer="#/components/schemas/NccoUrl"),
            "language": String(),
            "sentimentAnalysis": Boolean(),
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
        self.event_method = get("eventMethod", UNSET)
        self.event_url = array(get("eventUrl", UNSET))
        self.language = get("language", UNSET)
        self.sentiment_analysis = get("sentimentAnalysis", UNSET)
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
        if self.event_method is not UNSET:
            data["eventMethod"] = plain(self.event_method)
        if self.event_url is not UNSET:
            data["eventUrl"] = plain(self.event_url)
        if self.language is not UNSET:
            data["language"] = plain(self.language)
        if self.sentiment_analysis is not UNSET:
            data["sentimentAnalysis"] = plain(self.sentiment_analysis)
        data.update(plain(self.additional_properties))
        return data
