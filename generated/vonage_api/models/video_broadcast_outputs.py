from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Array, Case, Cases, Object, Ref, Rule

from .video_hls_options import VideoHlsOptions
from .video_rtmp_target import VideoRtmpTarget


class VideoBroadcastOutputs(Model):
    """Outputs of a broadcast, at least one.

    Schema: ``#/components/schemas/VideoBroadcastOutputs``
    """

    hls: VideoHlsOptions | Unset = UNSET
    """Options of HLS."""
    rtmp: list[VideoRtmpTarget] | Unset = UNSET
    """Up to five RTMP servers. At most 5 items."""

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/VideoBroadcastOutputs",
            properties={
                "hls": Ref(lambda: VideoHlsOptions.RULE),
                "rtmp": Array(Ref(lambda: VideoRtmpTarget.RULE), max_items=5),
            },
        ),
        Cases(
            Case(needs=("hls",)),
            Case(needs=("rtmp",)),
            pointer="#/components/schemas/VideoBroadcastOutputs/anyOf",
        ),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"hls": VideoHlsOptions, "rtmp": ListOf(VideoRtmpTarget)})
