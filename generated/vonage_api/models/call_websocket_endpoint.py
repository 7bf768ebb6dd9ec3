"""The model ``CallWebsocketEndpoint``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Ref, Rule, String

from .websocket_authorization import WebsocketAuthorization

_KNOWN = frozenset({"authorization", "content-type", "headers", "type", "uri"})


@define(kw_only=True, eq=False, repr=False)
class CallWebsocketEndpoint(Model):
    """A WebSocket endpoint that receives and sends audio.

    Schema: ``#/components/schemas/CallWebsocketEndpoint``
    """

    type: Literal["websocket"] | str
    """Always 'websocket'."""

    uri: str
    """URL of the WebSocket server (`ws://` or `wss://`). Matching ^wss?://."""

    content_type: Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"] | str
    """Audio format of a WebSocket, 16-bit linear PCM at 8, 16 or 24 kHz. In JSON: ``content-type``. One of
    'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'.
    """

    authorization: WebsocketAuthorization | None = None
    """Value of the `Authorization` header of the WebSocket handshake: a token signed by Vonage, or your own
    value.
    """

    headers: dict[str, Any] | None = None
    """Metadata for the first message of the WebSocket, at most 512 bytes of JSON."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/CallWebsocketEndpoint",
        properties={
            "type": String(enum=("websocket",)),
            "uri": String(pattern="^wss?://"),
            "content-type": String(
                enum=("audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"),
                pointer="#/components/schemas/WebsocketContentType",
            ),
            "authorization": Ref(lambda: WebsocketAuthorization.RULE),
            "headers": Object(),
        },
        required=("type", "uri", "content-type"),
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
        self.type = get("type")
        self.uri = get("uri")
        self.content_type = get("content-type")
        self.authorization = WebsocketAuthorization.from_dict(get("authorization"))
        self.headers = get("headers")
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
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.uri, source, "uri"):
            data["uri"] = plain(self.uri)
        if kept(self.content_type, source, "content-type"):
            data["content-type"] = plain(self.content_type)
        if kept(self.authorization, source, "authorization"):
            data["authorization"] = plain(self.authorization)
        if kept(self.headers, source, "headers"):
            data["headers"] = plain(self.headers)
        data.update(plain(self.additional_properties))
        return data
