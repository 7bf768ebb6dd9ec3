"""The model ``WebsocketEndpoint``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Ref, Rule, String

from .websocket_authorization import WebsocketAuthorization

_KNOWN = frozenset({"authorization", "content-type", "headers", "type", "uri"})


@define(kw_only=True, eq=False, repr=False)
class WebsocketEndpoint(Model):
    """A WebSocket endpoint that receives and sends audio, for the connect action of an NCCO.

    Schema: ``#/components/schemas/WebsocketEndpoint``
    """

    type: Literal["websocket"]
    """Always 'websocket'."""

    uri: str
    """URL of the WebSocket server (`ws://` or `wss://`). Matching ^wss?://."""

    content_type: Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"]
    """Audio format of a WebSocket, 16-bit linear PCM at 8, 16 or 24 kHz. In JSON: ``content-type``. One of
    'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'.
    """

    authorization: WebsocketAuthorization | Unset = UNSET
    """Value of the `Authorization` header of the WebSocket handshake: a token signed by Vonage, or your own
    value.
    """

    headers: dict[str, Any] | Unset = UNSET
    """Metadata for the first message of the WebSocket, at most 512 bytes of JSON."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/WebsocketEndpoint",
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
        self.authorization = WebsocketAuthorization.from_dict(get("authorization", UNSET))
        self.headers = get("headers", UNSET)
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
        if self.authorization is not UNSET:
            data["authorization"] = plain(self.authorization)
        if self.headers is not UNSET:
            data["headers"] = plain(self.headers)
        data.update(plain(self.additional_properties))
        return data
