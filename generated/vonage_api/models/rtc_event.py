from __future__ import annotations

from datetime import datetime
from typing import Any

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape


class RtcEvent(Model):
    """An event in a conversation.

    Schema: ``#/components/schemas/RtcEvent``
    """

    type: str
    """Type of the event, such as `member:joined`."""
    embedded: dict[str, Any] | None = None
    """Related resources. In JSON: ``_embedded``."""
    application_id: str | None = None
    """Identifier of your application."""
    body: dict[str, Any] | None = None
    """Details of the event."""
    conversation_id: str | None = None
    """Identifier of the conversation."""
    from_: str | None = None
    """Identifier of the member. In JSON: ``from``."""
    id: str | int | None = None
    """Identifier of the event."""
    timestamp: datetime | str | None = None
    """Time of the event."""

    _JSON_NAMES = {"embedded": "_embedded", "from_": "from"}

    _SHAPE = Shape(required={"type"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"timestamp": date_time})
