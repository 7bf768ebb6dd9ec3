from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageWebviewSuggestion(Model):
    """A button that opens a URL in a web view (RCS).

    Schema: ``#/components/schemas/MessageWebviewSuggestion``
    """

    type: Literal["open_url_in_webview"]
    """Always 'open_url_in_webview'."""
    text: str
    """Text of the button. From 1 to 25 characters."""
    postback_data: str
    """Data that your webhook receives when the button is tapped."""
    url: str
    """URL to open. At least 1 character."""
    description: str
    """Description of the page, for accessibility. From 1 to 500 characters."""
    view_mode: Literal["FULL", "TALL", "HALF"] | Unset = UNSET
    """Height of the web view."""

    RULE = Object(
        "#/components/schemas/MessageWebviewSuggestion",
        properties={
            "type": String(enum=("open_url_in_webview",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
            "url": String(min_length=1),
            "description": String(min_length=1, max_length=500),
            "view_mode": String(enum=("FULL", "TALL", "HALF")),
        },
        required=("type", "text", "postback_data", "url", "description"),
    )
