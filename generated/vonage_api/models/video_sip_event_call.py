from __future__ import annotations

from oas_runtime.model.model import Model


class VideoSipEventCall(Model):
    """The SIP call.

    Schema: ``#/components/schemas/VideoSipEvent/properties/call``
    """

    connection_id: str | None = None
    """Identifier of the connection of the call. In JSON: ``connectionId``."""
    created_at: int | None = None
    """Start of the call, in milliseconds since 1970. In JSON: ``createdAt``."""
    id: str | None = None
    """Identifier of the call."""

    _JSON_NAMES = {"connection_id": "connectionId", "created_at": "createdAt"}

    _SCALARS = {"created_at": (int, None)}
