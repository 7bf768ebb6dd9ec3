from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageAudio(Model):
    """An audio file.

    Schema: ``#/components/schemas/MessageAudio``
    """

    url: str
    """URL of the audio file. At least 1 character."""
    caption: str | Unset = UNSET
    """Caption of the audio (MMS)."""

    RULE = Object(
        "#/components/schemas/MessageAudio",
        properties={"url": String(min_length=1), "caption": String()},
        required=("url",),
    )
