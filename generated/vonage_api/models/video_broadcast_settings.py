from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .video_hls_options import VideoHlsOptions


class VideoBroadcastSettings(Model):
    """``settings`` of ``VideoBroadcast``.

    Schema: ``#/components/schemas/VideoBroadcast/properties/settings``
    """

    hls: VideoHlsOptions | None = None
    """Options of HLS."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"hls": VideoHlsOptions})
