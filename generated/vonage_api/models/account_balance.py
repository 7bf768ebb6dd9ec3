from __future__ import annotations

from oas_runtime.model.model import Model


class AccountBalance(Model):
    """Account balance.

    Schema: ``#/components/schemas/AccountBalance``
    """

    auto_reload: bool | None = None
    """In JSON: ``autoReload``."""
    value: float | None = None
    """Amount in EUR."""

    _JSON_NAMES = {"auto_reload": "autoReload"}

    _SCALARS = {"auto_reload": (bool, None), "value": (float, None)}
