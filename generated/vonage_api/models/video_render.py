from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, Shape


class VideoRender(Model):
    """An Experience Composer.

    Schema: ``#/components/schemas/VideoRender``
    """

    id: str
    """Identifier of the Experience Composer."""
    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""
    callback_url: str | None = None
    """URL that receives the events. In JSON: ``callbackUrl``."""
    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""
    event: str | None = None
    """Always `render`."""
    name: str | None = None
    """Name of the stream."""
    project_id: str | None = None
    """Identifier of the application. In JSON: ``projectId``."""
    reason: str | None = None
    """Reason why the Experience Composer stopped or failed."""
    resolution: (
        Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | str | None
    ) = None
    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""
    status: Literal["starting", "started", "stopped", "failed"] | str | None = None
    """Status of the Experience Composer."""
    stream_id: str | None = None
    """Identifier of the stream. Only present after the start. In JSON: ``streamId``."""
    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970. In JSON: ``updatedAt``."""
    url: str | None = None
    """URL of the page."""

    _JSON_NAMES = {
        "application_id": "applicationId",
        "callback_url": "callbackUrl",
        "created_at": "createdAt",
        "project_id": "projectId",
        "session_id": "sessionId",
        "stream_id": "streamId",
        "updated_at": "updatedAt",
    }

    _SCALARS = {"created_at": (int, None), "updated_at": (int, None)}

    _SHAPE = Shape(required={"id"})
