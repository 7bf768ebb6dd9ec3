from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, field


class VideoRtmpStream(Model):
    """State of an RTMP output.

    Schema: ``#/components/schemas/VideoRtmpStream``
    """

    id: str | None = None
    """Name."""
    server_url: str | None = None
    """In JSON: ``serverUrl``."""
    status: Literal["connecting", "live", "offline", "error"] | str | None = None
    """Status of the target. `offline`: the server rejected the stream or is not reachable. `error`: internal
    error of the platform.
    """
    stream_name: str | None = field(default=None, repr=False)
    """In JSON: ``streamName``."""

    _JSON_NAMES = {"server_url": "serverUrl", "stream_name": "streamName"}
