from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape


class VoiceErrorEvent(Model):
    """An error in a call, such as an invalid NCCO.

    Schema: ``#/components/schemas/VoiceErrorEvent``
    """

    reason: str
    """Reason for the failure."""
    conversation_uuid: str | None = None
    """Identifier of the conversation."""
    timestamp: datetime | str | None = None
    """Time of the event."""
    uuid: str | None = None
    """Identifier of the call."""

    _SHAPE = Shape(required={"reason"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"timestamp": date_time})
