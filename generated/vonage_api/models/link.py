from __future__ import annotations

from oas_runtime.model.model import Model


class Link(Model):
    """Link.

    Schema: ``#/components/schemas/Link``
    """

    href: str | None = None
    """Absolute URL, or a path relative to the API host."""
