from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class VideoConnection(Model):
    """A connection of a session.

    Schema: ``#/components/schemas/VideoConnection``
    """

    connection_id: str | None = None
    """Identifier of the connection (UUID). In JSON: ``connectionId``."""
    connection_state: Literal["Connecting", "Connected", "Disconnected"] | str | None = None
    """State of the connection. In JSON: ``connectionState``."""
    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""

    _JSON_NAMES = {
        "connection_id": "connectionId",
        "connection_state": "connectionState",
        "created_at": "createdAt",
    }

    _SCALARS = {"created_at": (int, None)}
