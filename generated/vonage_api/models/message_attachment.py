from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageAttachment(Model):
    """An attachment of an MMS with several attachments.

    Schema: ``#/components/schemas/MessageAttachment``
    """

    type: Literal["image", "vcard", "audio", "video", "file"]
    """Kind of attachment."""
    url: str
    """URL of the attachment. At least 1 character."""
    caption: str | Unset = UNSET
    """Caption of the attachment."""

    RULE = Object(
        "#/components/schemas/MessageAttachment",
        properties={
            "type": String(enum=("image", "vcard", "audio", "video", "file")),
            "url": String(min_length=1),
            "caption": String(),
        },
        required=("type", "url"),
    )
