from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class VideoProject(Model):
    """The project of an application.

    Schema: ``#/components/schemas/VideoProject``
    """

    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""
    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""
    environment: Literal["standard", "enterprise"] | str | None = None
    """Environment of the project."""
    name: str | None = None
    """Name of the project. Can be empty."""
    status: Literal["ACTIVE", "SUSPENDED"] | str | None = None
    """Status of the project."""

    _JSON_NAMES = {"application_id": "applicationId", "created_at": "createdAt"}

    _SCALARS = {"created_at": (int, None)}
