from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object, String


class ConversationRequestProperties(Model):
    """Settings of the conversation and custom data.

    Schema: ``#/components/schemas/ConversationRequest/properties/properties``
    """

    custom_data: dict[str, Any] | Unset = UNSET
    custom_sort_key: str | Unset = UNSET
    """No longer part of the current API definition."""
    ttl: int | Unset = UNSET
    """Seconds for which an empty conversation is kept. From 0 to 2147483648."""
    type: str | Unset = UNSET
    """No longer part of the current API definition."""

    RULE = Object(
        "#/components/schemas/ConversationRequest/properties/properties",
        properties={
            "custom_data": Object(),
            "custom_sort_key": String(),
            "ttl": Integer(minimum=0, maximum=2147483648),
            "type": String(),
        },
    )
