from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class MessageTextPart(Model):
    """Plain text of an e-mail.

    Schema: ``#/components/schemas/MessageTextPart``
    """

    type: Literal["text"]
    """Always 'text'."""
    text: str
    """The text."""

    RULE = Object(
        "#/components/schemas/MessageTextPart",
        properties={"type": String(enum=("text",)), "text": String()},
        required=("type", "text"),
    )
