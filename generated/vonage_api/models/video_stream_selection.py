from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset


class VideoStreamSelection(Model):
    """A stream to add or to remove: exactly one of `addStream` and `removeStream`.

    Schema: ``#/components/schemas/VideoStreamSelection``
    """

    add_stream: str | Unset = UNSET
    """Identifier of the stream to add. In JSON: ``addStream``."""
    has_audio: bool | Unset = UNSET
    """Whether to include the audio of the added stream. In JSON: ``hasAudio``. The server's default is True.
    """
    has_video: bool | Unset = UNSET
    """Whether to include the video of the added stream. In JSON: ``hasVideo``. The server's default is True.
    """
    remove_stream: str | Unset = UNSET
    """Identifier of the stream to remove. In JSON: ``removeStream``."""

    _JSON_NAMES = {
        "add_stream": "addStream",
        "has_audio": "hasAudio",
        "has_video": "hasVideo",
        "remove_stream": "removeStream",
    }
