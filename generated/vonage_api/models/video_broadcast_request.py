from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .video_broadcast_outputs import VideoBroadcastOutputs
from .video_layout import VideoLayout


class VideoBroadcastRequest(Model):
    """A broadcast to start.

    Schema: ``#/components/schemas/VideoBroadcastRequest``
    """

    session_id: str
    """Identifier of the session to broadcast. In JSON: ``sessionId``."""
    outputs: VideoBroadcastOutputs
    """Outputs of a broadcast, at least one."""
    layout: VideoLayout | Unset = UNSET
    """Layout of a composition."""
    max_bitrate: int | Unset = UNSET
    """Maximum video bitrate in bits per second. In JSON: ``maxBitrate``. From 100000 to 6000000."""
    max_duration: int | Unset = UNSET
    """Maximum duration in seconds. In JSON: ``maxDuration``. From 60 to 36000. The server's default is 14400.
    """
    multi_broadcast_tag: str | Unset = UNSET
    """Tag that distinguishes simultaneous broadcasts of a session. Required for a second broadcast. In JSON:
    ``multiBroadcastTag``.
    """
    resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"] | Unset = (
        UNSET
    )
    """Resolution of the broadcast."""
    stream_mode: Literal["auto", "manual"] | Unset = UNSET
    """`auto` includes all streams, `manual` only streams that are added. In JSON: ``streamMode``. The server's
    default is "auto".
    """

    _JSON_NAMES = {
        "session_id": "sessionId",
        "max_bitrate": "maxBitrate",
        "max_duration": "maxDuration",
        "multi_broadcast_tag": "multiBroadcastTag",
        "stream_mode": "streamMode",
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"outputs": VideoBroadcastOutputs, "layout": VideoLayout})
