from __future__ import annotations

from oas_runtime.model.model import Model


class VideoMessage(Model):
    """Result of a request.

    Schema: ``#/components/schemas/VideoMessage``
    """

    message: str | None = None
    """Description of the result."""
