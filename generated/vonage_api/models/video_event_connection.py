from __future__ import annotations

from oas_runtime.model.model import Model


class VideoEventConnection(Model):
    """A connection in an event.

    Schema: ``#/components/schemas/VideoEventConnection``
    """

    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""
    data: str | None = None
    """The `connection_data` of the client token."""
    id: str | None = None
    """Identifier of the connection."""

    _JSON_NAMES = {"created_at": "createdAt"}

    _SCALARS = {"created_at": (int, None)}
