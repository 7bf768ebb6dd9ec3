from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class MessageHtmlPart(Model):
    """HTML of an e-mail.

    Schema: ``#/components/schemas/MessageHtmlPart``
    """

    type: Literal["html"]
    """Always 'html'."""
    body: str
    """The HTML document."""

    RULE = Object(
        "#/components/schemas/MessageHtmlPart",
        properties={"type": String(enum=("html",)), "body": String()},
        required=("type", "body"),
    )
