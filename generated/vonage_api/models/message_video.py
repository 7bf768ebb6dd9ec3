from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageVideo(Model):
    """A video.

    Schema: ``#/components/schemas/MessageVideo``
    """

    url: str
    """URL of the video. At least 1 character."""
    caption: str | Unset = UNSET
    """Caption of the video."""
    thumb_url: str | Unset = UNSET
    """URL of a preview image. Required for Viber. At least 1 character."""

    RULE = Object(
        "#/components/schemas/MessageVideo",
        properties={"url": String(min_length=1), "caption": String(), "thumb_url": String(min_length=1)},
        required=("url",),
    )
