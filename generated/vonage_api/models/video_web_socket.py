"""The model ``VideoWebSocket``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Integer, Object, Ref, Rule, String

from .video_audio_transport import VideoAudioTransport

_KNOWN = frozenset({"audioRate", "audioTransport", "bidirectional", "headers", "streams", "uri"})


@define(kw_only=True, eq=False, repr=False)
class VideoWebSocket(Model):
    """The WebSocket of an audio connector.

    Schema: ``#/components/schemas/VideoWebSocket``
    """

    uri: str
    """URL of the WebSocket server (`ws://` or `wss://`)."""

    audio_rate: Literal[8000, 16000, 24000] | Unset = UNSET
    """Sample rate in Hz. In JSON: ``audioRate``. One of 8000, 16000, 24000."""

    audio_transport: VideoAudioTransport | Unset = UNSET
    """Format of the audio on the WebSocket. In JSON: ``audioTransport``."""

    bidirectional: bool | Unset = UNSET
    """Whether audio received from the server is published as a stream of the session. The server's default is
    False.
    """

    headers: dict[str, str] | Unset = UNSET
    """Metadata for the WebSocket, at most 512 bytes."""

    streams: list[str] | Unset = UNSET
    """Identifiers of the streams to send. The default is all streams."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoWebSocket",
        properties={
            "uri": String(),
            "audioRate": Integer(enum=(8000, 16000, 24000)),
            "audioTransport": Ref(lambda: VideoAudioTransport.RULE),
            "bidirectional": Boolean(),
            "headers": Object(additional=String()),
            "streams": Array(String()),
        },
        required=("uri",),
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
        self.uri = get("uri")
        self.audio_rate = get("audioRate", UNSET)
        self.audio_transport = VideoAudioTransport.from_dict(get("audioTransport", UNSET))
        self.bidirectional = get("bidirectional", UNSET)
        self.headers = get("headers", UNSET)
        self.streams = array(get("streams", UNSET))
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
        if kept(self.uri, source, "uri"):
            data["uri"] = plain(self.uri)
        if self.audio_rate is not UNSET:
            data["audioRate"] = plain(self.audio_rate)
        if self.audio_transport is not UNSET:
            data["audioTransport"] = plain(self.audio_transport)
        if self.bidirectional is not UNSET:
            data["bidirectional"] = plain(self.bidirectional)
        if self.headers is not UNSET:
            data["headers"] = plain(self.headers)
        if self.streams is not UNSET:
            data["streams"] = plain(self.streams)
        data.update(plain(self.additional_properties))
        return data
