from __future__ import annotations

from datetime import datetime
from typing import Any

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape


class VoiceTranscriptionEvent(Model):
    """The transcription of a recording is available.

    Schema: ``#/components/schemas/VoiceTranscriptionEvent``
    """

    transcription_url: str
    """URL of the transcription."""
    conversation_uuid: str | None = None
    """Identifier of the conversation."""
    direction: str | None = None
    """Direction of the call, `inbound` or `outbound`."""
    end_time: datetime | str | None = None
    """End of the recording."""
    error: Any = None
    """Reason for the failure."""
    from_: str | None = None
    """The caller. In JSON: ``from``."""
    provider: str | None = None
    """Company that transcribed the recording, if it is not Vonage."""
    recording_uuid: str | None = None
    """Identifier of the recording."""
    start_time: datetime | str | None = None
    """Start of the recording."""
    status: str | None = None
    """Status of the transcription, such as `transcribed`."""
    timestamp: datetime | str | None = None
    """Time of the event."""
    to: str | None = None
    """The called number."""
    type: str | None = None
    """Type of the event, such as `record`."""
    uuid: str | None = None
    """Identifier of the call."""

    _JSON_NAMES = {"from_": "from"}

    _SHAPE = Shape(required={"transcription_url"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"end_time": date_time, "start_time": date_time, "timestamp": date_time})
