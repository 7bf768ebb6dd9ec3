"""The model ``ConversationRequestNumbersItem``."""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class ConversationRequestNumbersItem(Model):
    """An item of ``numbers`` of ``ConversationRequest``.

    Schema: ``#/components/schemas/ConversationRequest/properties/numbers/items``
    """

    type: Literal["phone", "sip", "app", "websocket", "vbc"]
    """One of 'phone', 'sip', 'app', 'websocket', 'vbc'."""
    number: str | Unset = UNSET

    RULE = Object(
        "#/components/schemas/ConversationRequest/properties/numbers/items",
        properties={"type": String(enum=("phone", "sip", "app", "websocket", "vbc")), "number": String()},
        required=("type",),
    )
