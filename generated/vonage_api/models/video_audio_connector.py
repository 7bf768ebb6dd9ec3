from __future__ import annotations

from oas_runtime.model.model import Model


class VideoAudioConnector(Model):
    """An audio connector.

    Schema: ``#/components/schemas/VideoAudioConnector``
    """

    id: str
    """Identifier of the audio connector (UUID)."""
    connection_id: str | None = None
    """Identifier of its connection in the session. In JSON: ``connectionId``."""

    _JSON_NAMES = {"connection_id": "connectionId"}
