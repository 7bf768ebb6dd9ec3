"""The model ``VideoRtmpStream``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"id", "serverUrl", "status", "streamName"})


@define(kw_only=True, eq=False, repr=False)
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
    error of the platform. One of 'connecting', 'live', 'offline', 'error'.
    """

    stream_name: str | None = field(default=None, repr=False)
    """In JSON: ``streamName``."""

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
        self.id = get("id")
        self.server_url = get("serverUrl")
        self.status = get("status")
        self.stream_name = get("streamName")
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
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.server_url, source, "serverUrl"):
            data["serverUrl"] = plain(self.server_url)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.stream_name, source, "streamName"):
            data["streamName"] = plain(self.stream_name)
        data.update(plain(self.additional_properties))
        return data
