"""The model ``VideoStreamSelection``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset({"addStream", "hasAudio", "hasVideo", "removeStream"})


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.add_stream = get("addStream", UNSET)
        self.has_audio = get("hasAudio", UNSET)
        self.has_video = get("hasVideo", UNSET)
        self.remove_stream = get("removeStream", UNSET)
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
        if self.add_stream is not UNSET:
            data["addStream"] = plain(self.add_stream)
        if self.has_audio is not UNSET:
            data["hasAudio"] = plain(self.has_audio)
        if self.has_video is not UNSET:
            data["hasVideo"] = plain(self.has_video)
        if self.remove_stream is not UNSET:
            data["removeStream"] = plain(self.remove_stream)
        data.update(plain(self.additional_properties))
        return data
