from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .video_connection import VideoConnection


class VideoConnectionList(Model):
    """The connections of a session.

    Schema: ``#/components/schemas/VideoConnectionList``
    """

    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""
    count: int | None = None
    """Number of results."""
    items: list[VideoConnection] = field(factory=Absent)
    """The connections, the oldest first."""
    project_id: str | None = None
    """Identifier of the application. In JSON: ``projectId``."""
    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""

    _JSON_NAMES = {"application_id": "applicationId", "project_id": "projectId", "session_id": "sessionId"}

    _SCALARS = {"count": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"items": ListOf(VideoConnection)})
