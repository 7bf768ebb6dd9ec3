from __future__ import annotations

from oas_runtime.model.model import Model


class EventProfile(Model):
    """Profile of a user.

    Schema: ``#/components/schemas/EventProfile``
    """

    name: str | None = None
    """Name of the user."""
    username: str | None = None
    """User name of the user."""
