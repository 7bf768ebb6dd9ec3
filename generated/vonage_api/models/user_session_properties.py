from __future__ import annotations

from oas_runtime.model.model import Model


class UserSessionProperties(Model):
    """``properties`` of ``UserSession``.

    Schema: ``#/components/schemas/UserSession/properties/properties``
    """

    ttl: int | None = None

    _SCALARS = {"ttl": (int, None)}
