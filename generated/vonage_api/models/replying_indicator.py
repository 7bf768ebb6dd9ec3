from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, String


class ReplyingIndicator(Model):
    """Typing indicator for the sender of a WhatsApp message.

    Schema: ``#/components/schemas/ReplyingIndicator``
    """

    show: bool | Unset = UNSET
    """Whether to show the indicator."""
    type: Literal["text"] | Unset = UNSET
    """Kind of reply that is being written. Always 'text'."""

    RULE = Object(
        "#/components/schemas/ReplyingIndicator",
        properties={"show": Boolean(), "type": String(enum=("text",))},
    )
