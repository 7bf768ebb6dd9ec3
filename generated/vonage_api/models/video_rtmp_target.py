from __future__ import annotations

from oas_runtime.model.model import Model, field
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Secret, String


class VideoRtmpTarget(Model):
    """An RTMP server to send a broadcast to.

    Schema: ``#/components/schemas/VideoRtmpTarget``
    """

    server_url: str
    """URL of the server (`rtmp://` or `rtmps://`). In JSON: ``serverUrl``."""
    stream_name: str = field(repr=False)
    """Name or key of the stream at the server. In JSON: ``streamName``."""
    id: str | Unset = UNSET
    """Your identifier of the target, unique in the broadcast."""

    _JSON_NAMES = {"server_url": "serverUrl", "stream_name": "streamName"}

    RULE = Object(
        "#/components/schemas/VideoRtmpTarget",
        properties={"serverUrl": String(), "streamName": Secret(String()), "id": String()},
        required=("serverUrl", "streamName"),
    )
