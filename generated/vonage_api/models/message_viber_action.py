from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class MessageViberAction(Model):
    """A button below a Viber message.

    Schema: ``#/components/schemas/MessageViberAction``
    """

    url: str
    """URL that the button opens. At least 1 character."""
    text: str
    """Text of the button. At most 30 characters."""

    RULE = Object(
        "#/components/schemas/MessageViberAction",
        properties={"url": String(min_length=1), "text": String(max_length=30)},
        required=("url", "text"),
    )
