"""The model ``VideoTranscription``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"hasSummary", "primaryLanguageCode", "reason", "status", "url"})


@define(kw_only=True, eq=False, repr=False)
class VideoTranscription(Model):
    """Transcription of an archive.

    Schema: ``#/components/schemas/VideoTranscription``
    """

    has_summary: bool | None = None
    """Whether there is a summary. In JSON: ``hasSummary``."""

    primary_language_code: str | None = None
    """Main spoken language. In JSON: ``primaryLanguageCode``."""

    reason: str | None = None
    """Reason for the status."""

    status: Literal["requested", "started", "available", "uploaded", "failed"] | str | None = None
    """Status of the transcription. One of 'requested', 'started', 'available', 'uploaded', 'failed'."""

    url: str | None = None
    """URL of the transcription."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"has_summary": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.has_summary = get("hasSummary")
        self.primary_language_code = get("primaryLanguageCode")
        self.reason = get("reason")
        self.status = get("status")
        self.url = get("url")
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
        if kept(self.has_summary, source, "hasSummary"):
            data["hasSummary"] = plain(self.has_summary)
        if kept(self.primary_language_code, source, "primaryLanguageCode"):
            data["primaryLanguageCode"] = plain(self.primary_language_code)
        if kept(self.reason, source, "reason"):
            data["reason"] = plain(self.reason)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.url, source, "url"):
            data["url"] = plain(self.url)
        data.update(plain(self.additional_properties))
        return data
