"""The model ``VideoRtmpTarget``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, Secret, String

_KNOWN = frozenset({"id", "serverUrl", "streamName"})


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoRtmpTarget",
        properties={"serverUrl": String(), "streamName": Secret(String()), "id": String()},
        required=("serverUrl", "streamName"),
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
        self.server_url = get("serverUrl")
        self.stream_name = get("streamName")
        self.id = get("id", UNSET)
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
        if kept(self.server_url, source, "serverUrl"):
            data["serverUrl"] = plain(self.server_url)
        if kept(self.stream_name, source, "streamName"):
            data["streamName"] = plain(self.stream_name)
        if self.id is not UNSET:
            data["id"] = plain(self.id)
        data.update(plain(self.additional_properties))
        return data
