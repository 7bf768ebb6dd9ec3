from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class MessageHtml(Model):
    """Content of an HTML e-mail.

    Schema: ``#/components/schemas/MessageHtml``
    """

    body: str
    """The HTML document."""

    RULE = Object("#/components/schemas/MessageHtml", properties={"body": String()}, required=("body",))
