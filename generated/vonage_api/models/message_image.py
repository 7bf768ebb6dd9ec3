from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageImage(Model):
    """An image.

    Schema: ``#/components/schemas/MessageImage``
    """

    url: str
    """URL of the image (JPEG or PNG, at most 2 MB for MMS). At least 1 character."""
    caption: str | Unset = UNSET
    """Caption of the image."""

    RULE = Object(
        "#/components/schemas/MessageImage",
        properties={"url": String(min_length=1), "caption": String()},
        required=("url",),
    )
