"""The model ``VideoSession``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class VideoSession(Model):
    """A session.

    Schema: ``#/components/schemas/VideoSession``
    """

    session_id: str
    """Identifier of the session."""
    application_id: str | None = None
    """Identifier of the application. Some responses have `project_id` instead."""
    create_dt: str | None = None
    """Time of creation, such as `Tue Jan 03 01:07:58 PST 2023`."""
    ice_credential_expiration: int | None = None
    """Expiration time in seconds."""
    media_server_url: str | None = None
    """URL of the media server."""
    partner_id: str | None = None
    """Identifier of the application."""
    project_id: str | None = None
    """Identifier of the application."""
    session_segment_id: str | None = None
    """Identifier of the segment of the session."""

    _SCALARS = {"ice_credential_expiration": (int, None)}
