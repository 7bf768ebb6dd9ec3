"""The model ``VideoStreamInComposition``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"hasAudio", "hasVideo", "streamId"})


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"has_audio": (bool, None), "has_video": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.has_audio = get("hasAudio")
        self.has_video = get("hasVideo")
        self.stream_id = get("streamId")
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
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.has_audio, source, "hasAudio"):
            data["hasAudio"] = plain(self.has_audio)
        if kept(self.has_video, source, "hasVideo"):
            data["hasVideo"] = plain(self.has_video)
        if kept(self.stream_id, source, "streamId"):
            data["streamId"] = plain(self.stream_id)
        data.update(plain(self.additional_properties))
        return data
