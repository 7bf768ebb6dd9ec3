from __future__ import annotations

from oas_runtime.model.model import Decoders, Model, Shape

from .video_event_connection import VideoEventConnection
from .video_event_stream import VideoEventStream


class VideoSessionEvent(Model):
    """An event of a session, of one of its connections or of one of its streams.

    Schema: ``#/components/schemas/VideoSessionEvent``
    """

    session_id: str
    """Identifier of the session. In JSON: ``sessionId``."""
    event: str
    """Type of the event."""
    application_id: str | None = None
    """Identifier of the application, in newer events. In JSON: ``applicationId``."""
    connection: VideoEventConnection | None = None
    """A connection in an event."""
    project_id: str | None = None
    """Identifier of the application. In JSON: ``projectId``."""
    reason: str | None = None
    """Reason for the event. The set of values is open."""
    stream: VideoEventStream | None = None
    """A stream in an event."""
    timestamp: int | None = None
    """Time of the event, in milliseconds since 1970."""

    _JSON_NAMES = {"session_id": "sessionId", "application_id": "applicationId", "project_id": "projectId"}

    _SCALARS = {"timestamp": (int, None)}

    _SHAPE = Shape(required={"event", "sessionId"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"connection": VideoEventConnection, "stream": VideoEventStream})
