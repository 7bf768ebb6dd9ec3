from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class MessageOpenUrlSuggestion(Model):
    """A button that opens a URL in the browser (RCS).

    Schema: ``#/components/schemas/MessageOpenUrlSuggestion``
    """

    type: Literal["open_url"]
    """Always 'open_url'."""
    text: str
    """Text of the button. From 1 to 25 characters."""
    postback_data: str
    """Data that your webhook receives when the button is tapped."""
    url: str
    """URL to open. At least 1 character."""
    description: str
    """Description of the page, for accessibility. From 1 to 500 characters."""

    RULE = Object(
        "#/components/schemas/MessageOpenUrlSuggestion",
        properties={
            "type": String(enum=("open_url",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
            "url": String(min_length=1),
            "description": String(min_length=1, max_length=500),
        },
        required=("type", "text", "postback_data", "url", "description"),
    )
