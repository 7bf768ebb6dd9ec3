from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape


class VoiceTransferEvent(Model):
    """A call was transferred to another conversation.

    Schema: ``#/components/schemas/VoiceTransferEvent``
    """

    conversation_uuid_to: str
    """Identifier of the new conversation."""
    conversation_uuid_from: str | None = None
    """Identifier of the previous conversation."""
    timestamp: datetime | str | None = None
    """Time of the event."""
    uuid: str | None = None
    """Identifier of the call."""

    _SHAPE = Shape(required={"conversation_uuid_to"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"timestamp": date_time})
