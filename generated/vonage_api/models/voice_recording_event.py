from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape


class VoiceRecordingEvent(Model):
    """A recording is available. Download it with the credentials of the application within 30 days.

    Schema: ``#/components/schemas/VoiceRecordingEvent``
    """

    recording_url: str
    """URL of the recording."""
    conversation_uuid: str | None = None
    """Identifier of the conversation."""
    end_time: datetime | str | None = None
    """End of the recording."""
    recording_uuid: str | None = None
    """Identifier of the recording; not the identifier in `recording_url`."""
    size: int | None = None
    """Size in bytes."""
    start_time: datetime | str | None = None
    """Start of the recording."""
    timestamp: datetime | str | None = None
    """Time of the event."""

    _SCALARS = {"size": (int, None)}

    _SHAPE = Shape(required={"recording_url"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"end_time": date_time, "start_time": date_time, "timestamp": date_time})
