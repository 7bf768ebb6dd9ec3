from __future__ import annotations

from oas_runtime.model.model import Model


class VideoCaptionsEvent(Model):
    """Status of live captions. Its fields are not documented.

    Schema: ``#/components/schemas/VideoCaptionsEvent``
    """

    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""
    caption_id: str | None = None
    """Identifier of the captioning. In JSON: ``captionId``."""
    captions_id: str | None = None
    """Identifier of the captioning. In JSON: ``captionsId``."""
    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""
    duration: int | None = None
    """Duration in seconds."""
    language_code: str | None = None
    """Spoken language (BCP 47). In JSON: ``languageCode``."""
    project_id: str | None = None
    """Identifier of the application. In JSON: ``projectId``."""
    provider: str | None = None
    """Provider of the captions."""
    reason: str | None = None
    """Reason for the status."""
    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""
    status: str | None = None
    """Status, such as `started`, `stopped`, `paused` or `failed`."""
    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970. In JSON: ``updatedAt``."""

    _JSON_NAMES = {
        "application_id": "applicationId",
        "caption_id": "captionId",
        "captions_id": "captionsId",
        "created_at": "createdAt",
        "language_code": "languageCode",
        "project_id": "projectId",
        "session_id": "sessionId",
        "updated_at": "updatedAt",
    }

    _SCALARS = {"created_at": (int, None), "duration": (int, None), "updated_at": (int, None)}
