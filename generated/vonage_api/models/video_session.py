from __future__ import annotations

from typing import Any

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
    ice_server: Any = None
    ice_servers: Any = None
    media_server_hostname: str | None = None
    media_server_url: str | None = None
    """URL of the media server."""
    messaging_server_url: str | None = None
    messaging_url: str | None = None
    partner_id: str | None = None
    """Identifier of the application."""
    project_id: str | None = None
    """Identifier of the application."""
    properties: Any = None
    session_segment_id: str | None = None
    """Identifier of the segment of the session."""
    session_status: str | None = None
    status_invalid: str | None = None
    symphony_address: str | None = None

    _SCALARS = {"ice_credential_expiration": (int, None)}
