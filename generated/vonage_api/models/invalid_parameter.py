from __future__ import annotations

from oas_runtime.model.model import Model


class InvalidParameter(Model):
    """A rejected parameter and the reason.

    Schema: ``#/components/schemas/InvalidParameter``
    """

    name: str | None = None
    reason: str | None = None
