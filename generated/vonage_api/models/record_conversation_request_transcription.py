"""The model ``RecordConversationRequestTranscription``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Object, Rule, String

_KNOWN = frozenset({"event_method", "event_url", "language", "sentiment_analysis"})


@define(kw_only=True, eq=False, repr=False)
class RecordConversationRequestTranscription(Model):
    """``transcription`` of the request body of ``PUT /v1/conversations/{conversation_id}/record``.

    Schema:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1record/put/requestBody/content/application~1json/schema/properties/transcription``
    """

    event_method: Literal["GET", "POST"] | Unset = UNSET
    """One of 'GET', 'POST'."""

    event_url: list[str] | Unset = UNSET

    language: str | Unset = UNSET
    """The server's default is "en-US"."""

    sentiment_analysis: bool | Unset = UNSET

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/paths/~1v1~1conversations~1{conversation_id}~1record/put/requestBody/content/application~1json/schema/properties/transcription",
        properties={
            "event_method": String(enum=("GET", "POST")),
            "event_url": Array(String()),
            "language": String(),
            "sentiment_analysis": Boolean(),
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
        self.event_method = get("event_method", UNSET)
        self.event_url = array(get("event_url", UNSET))
        self.language = get("language", UNSET)
        self.sentiment_analysis = get("sentiment_analysis", UNSET)
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
            data["event_method"] = plain(self.event_method)
        if self.event_url is not UNSET:
            data["event_url"] = plain(self.event_url)
        if self.language is not UNSET:
            data["language"] = plain(self.language)
        if self.sentiment_analysis is not UNSET:
            data["sentiment_analysis"] = plain(self.sentiment_analysis)
        data.update(plain(self.additional_properties))
        return data
