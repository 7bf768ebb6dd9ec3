from __future__ import annotations

from oas_runtime.model.model import Model


class VideoSipCall(Model):
    """A SIP call.

    Schema: ``#/components/schemas/VideoSipCall``
    """

    id: str
    """Identifier of the call (UUID)."""
    connection_id: str | None = None
    """Identifier of the connection of the call. `disconnect_client` ends the call. In JSON: ``connectionId``.
    """
    created_at: int | None = None
    """Time in milliseconds since 1970. In JSON: ``createdAt``."""
    project_id: str | None = None
    """Identifier of the application. In JSON: ``projectId``."""
    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""
    stream_id: str | None = None
    """Identifier of the stream of the call. In JSON: ``streamId``."""
    updated_at: int | None = None
    """Time in milliseconds since 1970. In JSON: ``updatedAt``."""

    _JSON_NAMES = {
        "connection_id": "connectionId",
        "created_at": "createdAt",
        "project_id": "projectId",
        "session_id": "sessionId",
        "stream_id": "streamId",
        "updated_at": "updatedAt",
    }

    _SCALARS = {"created_at": (int, None), "updated_at": (int, None)}
