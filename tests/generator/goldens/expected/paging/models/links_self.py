"""The model ``LinksSelf``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class LinksSelf(Model):
    """``self`` of ``Links``.

    Schema: ``#/components/schemas/Links/properties/self``
    """

    href: str | None = None
