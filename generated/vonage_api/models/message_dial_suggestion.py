from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageDialSuggestion(Model):
    """A button that dials a number (RCS).

    Schema: ``#/components/schemas/MessageDialSuggestion``
    """

    type: Literal["dial"]
    """Always 'dial'."""
    text: str
    """Text of the button. From 1 to 25 characters."""
    postback_data: str
    """Data that your webhook receives when the button is tapped."""
    phone_number: str
    """Phone number to dial, with or without a leading +. Matching ``^\\+?[1-9][0-9]{1,14}$``."""
    fallback_url: str | Unset = UNSET
    """URL to open if the device does not support the action."""

    RULE = Object(
        "#/components/schemas/MessageDialSuggestion",
        properties={
            "type": String(enum=("dial",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
            "phone_number": String(pattern="^\\+?[1-9][0-9]{1,14}\\Z"),
            "fallback_url": String(),
        },
        required=("type", "text", "postback_data", "phone_number"),
    )
