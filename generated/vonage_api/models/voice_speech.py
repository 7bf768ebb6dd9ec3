from __future__ import annotations

from typing import Any, Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .voice_speech_result import VoiceSpeechResult


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
    """Reason why speech recognition ended."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"results": ListOf(VoiceSpeechResult)})
