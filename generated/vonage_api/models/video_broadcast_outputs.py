"""The model ``VideoBroadcastOutputs``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Array, Case, Cases, Object, Ref, Rule

from .video_hls_options import VideoHlsOptions
from .video_rtmp_target import VideoRtmpTarget

_KNOWN = frozenset({"hls", "rtmp"})


@define(kw_only=True, eq=False, repr=False)
class VideoBroadcastOutputs(Model):
    """Outputs of a broadcast, at least one.

    Schema: ``#/components/schemas/VideoBroadcastOutputs``
    """

    hls: VideoHlsOptions | Unset = UNSET
    """Options of HLS."""

    rtmp: list[VideoRtmpTarget] | Unset = UNSET
    """Up to five RTMP servers. At most 5 items."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/VideoBroadcastOutputs",
            properties={
                "hls": Ref(lambda: VideoHlsOptions.RULE),
                "rtmp": Array(Ref(lambda: VideoRtmpTarget.RULE), max_items=5),
            },
        ),
        Cases(
            Case("#/components/schemas/VideoBroadcastOutputs/anyOf/0", needs=("hls",)),
            Case("#/components/schemas/VideoBroadcastOutputs/anyOf/1", needs=("rtmp",)),
            pointer="#/components/schemas/VideoBroadcastOutputs/anyOf",
        ),
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.hls = VideoHlsOptions.from_dict(get("hls", UNSET))
        self.rtmp = array(get("rtmp", UNSET), VideoRtmpTarget.from_dict)
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        data: dict[str, Any] = {}
        if self.hls is not UNSET:
            data["hls"] = plain(self.hls)
        if self.rtmp is not UNSET:
            data["rtmp"] = plain(self.rtmp)
        data.update(plain(self.additional_properties))
        return data
