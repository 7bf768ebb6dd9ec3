from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape


class VerifyEvent(Model):
    """A step of a verification ended.

    Schema: ``#/components/schemas/VerifyEvent``
    """

    request_id: str
    """Identifier of the verification."""
    type: Literal["event"] | str
    """Always 'event'."""
    channel: str
    """Channel of the step."""
    status: Literal["completed", "failed", "user_rejected", "rejected", "blocked", "expired"] | str
    """Result of the step."""
    channel_timeout: int | None = None
    """Time limit of the step, in seconds."""
    client_ref: str | None = None
    """The `client_ref` of the request."""
    finalized_at: datetime | str | None = None
    """End of the step."""
    triggered_at: datetime | str | None = None
    """Time of the event."""

    _SCALARS = {"channel_timeout": (int, None)}

    _SHAPE = Shape(required={"channel", "request_id", "status", "type"}, fixed={"type": "event"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"finalized_at": date_time, "triggered_at": date_time})
