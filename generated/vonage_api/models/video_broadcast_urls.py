from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .video_rtmp_stream import VideoRtmpStream


class VideoBroadcastUrls(Model):
    """URLs of a broadcast. Null after it has stopped.

    Schema: ``#/components/schemas/VideoBroadcastUrls``
    """

    hls: str | None = None
    """URL of the HLS playlist."""
    hls_status: str | None = None
    """Status of HLS, such as `ready`. In JSON: ``hlsStatus``."""
    rtmp: list[VideoRtmpStream] = field(factory=Absent)

    _JSON_NAMES = {"hls_status": "hlsStatus"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"rtmp": ListOf(VideoRtmpStream)})
