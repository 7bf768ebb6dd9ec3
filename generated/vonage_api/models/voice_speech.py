"""The model ``VoiceSpeech``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .voice_speech_result import VoiceSpeechResult

_KNOWN = frozenset({"error", "recording_url", "results", "timeout_reason"})


@define(kw_only=True, eq=False, repr=False)
class VoiceSpeech(Model):
    """Result of speech recognition.

    Schema: ``#/components/schemas/VoiceSpeech``
    """

    error: Any = None
    """Reason for the failure."""

    recording_url: str | None = None
    """URL of the audio, with `saveAudio`."""

    results: list[VoiceSpeechResult] = field(factory=Absent)
    """Possible transcripts, the most likely first."""

    timeout_reason: Literal["end_on_silence_timeout", "max_duration", "start_timeout"] | str | None = None
    """Reason why speech recognition ended. One of 'end_on_silence_timeout', 'max_duration', 'start_timeout'.
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
        self.error = get("error")
        self.recording_url = get("recording_url")
        self.results = array(get("results", MISSING), VoiceSpeechResult.from_dict)
        self.timeout_reason = get("timeout_reason")
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
        if kept(self.error, source, "error"):
            data["error"] = plain(self.error)
        if kept(self.recording_url, source, "recording_url"):
            data["recording_url"] = plain(self.recording_url)
        if kept(self.results, source, "results"):
            data["results"] = plain(self.results)
        if kept(self.timeout_reason, source, "timeout_reason"):
            data["timeout_reason"] = plain(self.timeout_reason)
        data.update(plain(self.additional_properties))
        return data
