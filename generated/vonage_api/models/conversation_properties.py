from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Model


class ConversationProperties(Model):
    """``properties`` of ``Conversation``.

    Schema: ``#/components/schemas/Conversation/properties/properties``
    """

    custom_data: dict[str, Any] | None = None
    custom_sort_key: str | None = None
    """No longer part of the current API definition."""
    ttl: int | None = None
    """Seconds for which an empty conversation is kept. From 0 to 2147483648."""
    type: str | None = None
    """No longer part of the current API definition."""

    _SCALARS = {"ttl": (int, None)}
