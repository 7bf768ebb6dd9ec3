from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageViewLocationSuggestion(Model):
    """A button that shows a location (RCS).

    Schema: ``#/components/schemas/MessageViewLocationSuggestion``
    """

    type: Literal["view_location"]
    """Always 'view_location'."""
    text: str
    """Text of the button. From 1 to 25 characters."""
    postback_data: str
    """Data that your webhook receives when the button is tapped."""
    latitude: str
    """Latitude of the location."""
    longitude: str
    """Longitude of the location."""
    pin_label: str
    """Label of the location."""
    fallback_url: str | Unset = UNSET
    """URL to open if the device does not support the action."""

    RULE = Object(
        "#/components/schemas/MessageViewLocationSuggestion",
        properties={
            "type": String(enum=("view_location",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
            "latitude": String(),
            "longitude": String(),
            "pin_label": String(),
            "fallback_url": String(),
        },
        required=("type", "text", "postback_data", "latitude", "longitude", "pin_label"),
    )
