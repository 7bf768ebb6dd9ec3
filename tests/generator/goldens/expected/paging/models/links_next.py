"""The model ``LinksNext``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class LinksNext(Model):
    """``next`` of ``Links``.

    Schema: ``#/components/schemas/Links/properties/next``
    """

    href: str | None = None
