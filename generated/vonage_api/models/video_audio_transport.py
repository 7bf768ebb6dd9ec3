"""The model ``VideoAudioTransport``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"audio_field", "encoding", "receive_audio_field", "static_fields", "transport"})


@define(kw_only=True, eq=False, repr=False)
class VideoAudioTransport(Model):
    """Format of the audio on the WebSocket.

    Schema: ``#/components/schemas/VideoAudioTransport``
    """

    audio_field: str | Unset = UNSET
    """Field of the sent messages that contains the audio. The server's default is "audio"."""

    encoding: Literal["base64"] | Unset = UNSET
    """Encoding of the audio. Required for `json`. Always 'base64'."""

    receive_audio_field: str | Unset = UNSET
    """Field of the received messages that contains the audio. The default is `audio_field`."""

    static_fields: dict[str, Any] | Unset = UNSET
    """Fields that are added to each sent message."""

    transport: Literal["binary", "json"] | Unset = UNSET
    """Format of the audio: raw PCM frames or JSON messages. One of 'binary', 'json'. The server's default is
    "binary".
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoAudioTransport",
        properties={
            "audio_field": String(),
            "encoding": String(enum=("base64",)),
            "receive_audio_field": String(),
            "static_fields": Object(),
            "transport": String(enum=("binary", "json")),
        },
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
        self.audio_field = get("audio_field", UNSET)
        self.encoding = get("encoding", UNSET)
        self.receive_audio_field = get("receive_audio_field", UNSET)
        self.static_fields = get("static_fields", UNSET)
        self.transport = get("transport", UNSET)
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
        if self.audio_field is not UNSET:
            data["audio_field"] = plain(self.audio_field)
        if self.encoding is not UNSET:
            data["encoding"] = plain(self.encoding)
        if self.receive_audio_field is not UNSET:
            data["receive_audio_field"] = plain(self.receive_audio_field)
        if self.static_fields is not UNSET:
            data["static_fields"] = plain(self.static_fields)
        if self.transport is not UNSET:
            data["transport"] = plain(self.transport)
        data.update(plain(self.additional_properties))
        return data
