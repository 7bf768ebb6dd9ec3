from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class MessageShareLocationSuggestion(Model):
    """A button that asks for the location of the recipient (RCS).

    Schema: ``#/components/schemas/MessageShareLocationSuggestion``
    """

    type: Literal["share_location"]
    """Always 'share_location'."""
    text: str
    """Text of the button. From 1 to 25 characters."""
    postback_data: str
    """Data that your webhook receives when the button is tapped."""

    RULE = Object(
        "#/components/schemas/MessageShareLocationSuggestion",
        properties={
            "type": String(enum=("share_location",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
        },
        required=("type", "text", "postback_data"),
    )
