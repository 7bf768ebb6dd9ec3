from __future__ import annotations

from oas_runtime.model.model import Model


class InboundMedia(Model):
    """An inbound file.

    Schema: ``#/components/schemas/InboundMedia``
    """

    caption: str | None = None
    """Caption of the file."""
    name: str | None = None
    """File name."""
    url: str | None = None
    """URL of the file."""
