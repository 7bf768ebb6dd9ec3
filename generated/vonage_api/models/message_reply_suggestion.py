from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class MessageReplySuggestion(Model):
    """A suggested reply (RCS).

    Schema: ``#/components/schemas/MessageReplySuggestion``
    """

    type: Literal["reply"]
    """Always 'reply'."""
    text: str
    """Text of the button. From 1 to 25 characters."""
    postback_data: str
    """Data that your webhook receives when the button is tapped."""

    RULE = Object(
        "#/components/schemas/MessageReplySuggestion",
        properties={
            "type": String(enum=("reply",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
        },
        required=("type", "text", "postback_data"),
    )
