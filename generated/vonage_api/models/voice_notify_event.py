from __future__ import annotations

from datetime import datetime
from typing import Any

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape


class VoiceNotifyEvent(Model):
    """A call reached a notify action.

    Schema: ``#/components/schemas/VoiceNotifyEvent``
    """

    payload: Any
    """The payload of the action."""
    conversation_uuid: str | None = None
    """Identifier of the conversation."""
    timestamp: datetime | str | None = None
    """Time of the event."""

    _SHAPE = Shape(required={"payload"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"timestamp": date_time})
