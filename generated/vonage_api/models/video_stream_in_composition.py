from __future__ import annotations

from oas_runtime.model.model import Model


class VideoStreamInComposition(Model):
    """A stream in an archive or broadcast.

    Schema: ``#/components/schemas/VideoStreamInComposition``
    """

    has_audio: bool | None = None
    """Whether the audio of the stream is included. In JSON: ``hasAudio``."""
    has_video: bool | None = None
    """Whether the video of the stream is included. In JSON: ``hasVideo``."""
    stream_id: str | None = None
    """Identifier of the stream. In JSON: ``streamId``."""

    _JSON_NAMES = {"has_audio": "hasAudio", "has_video": "hasVideo", "stream_id": "streamId"}

    _SCALARS = {"has_audio": (bool, None), "has_video": (bool, None)}
