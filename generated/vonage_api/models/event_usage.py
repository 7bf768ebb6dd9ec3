from __future__ import annotations

from oas_runtime.model.model import Model


class EventUsage(Model):
    """Price of a message.

    Schema: ``#/components/schemas/EventUsage``
    """

    currency: str | None = None
    """Currency, such as EUR."""
    price: str | None = None
    """Price as a decimal string."""
