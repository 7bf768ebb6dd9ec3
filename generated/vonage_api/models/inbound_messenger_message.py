"""The model ``InboundMessengerMessage``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

from .inbound_media import InboundMedia

_KNOWN = frozenset(
    {
        "audio",
        "channel",
        "client_ref",
        "file",
        "from",
        "image",
        "message_type",
        "message_uuid",
        "text",
        "timestamp",
        "to",
        "video",
    }
)


@define(kw_only=True, eq=False, repr=False)
class InboundMessengerMessage(Model):
    """An inbound Facebook Messenger message.

    Schema: ``#/components/schemas/InboundMessengerMessage``
    """

    channel: Literal["messenger"] | str
    """The channel of the message. Always 'messenger'."""

    message_uuid: str
    """Identifier of the message."""

    to: str
    """Your number or name."""

    from_: str
    """Phone number or name of the sender. In JSON: ``from``."""

    timestamp: datetime | str
    """Time of the message."""

    audio: InboundMedia | None = None
    """An inbound file."""

    client_ref: str | None = None
    """The `client_ref` of the message that this message replies to."""

    file: InboundMedia | None = None
    """An inbound file."""

    image: InboundMedia | None = None
    """An inbound file."""

    message_type: Literal["text", "image", "video", "file", "audio", "unsupported"] | str | None = None
    """Type of the message. One of 'text', 'image', 'video', 'file', 'audio', 'unsupported'."""

    text: str | None = None
    """Text of the message."""

    video: InboundMedia | None = None
    """An inbound file."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"channel", "from", "message_uuid", "timestamp", "to"}),
        fixed={"channel": "messenger"},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.channel = get("channel")
        self.message_uuid = get("message_uuid")
        self.to = get("to")
        self.from_ = get("from")
        self.timestamp = date_time(get("timestamp"))
        self.audio = InboundMedia.from_dict(get("audio"))
        self.client_ref = get("client_ref")
        self.file = InboundMedia.from_dict(get("file"))
        self.image = InboundMedia.from_dict(get("image"))
        self.message_type = get("message_type")
        self.text = get("text")
        self.video = InboundMedia.from_dict(get("video"))
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
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.message_uuid, source, "message_uuid"):
            data["message_uuid"] = plain(self.message_uuid)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.audio, source, "audio"):
            data["audio"] = plain(self.audio)
        if kept(self.client_ref, source, "client_ref"):
            data["client_ref"] = plain(self.client_ref)
        if kept(self.file, source, "file"):
            data["file"] = plain(self.file)
        if kept(self.image, source, "image"):
            data["image"] = plain(self.image)
        if kept(self.message_type, source, "message_type"):
            data["message_type"] = plain(self.message_type)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if kept(self.video, source, "video"):
            data["video"] = plain(self.video)
        data.update(plain(self.additional_properties))
        return data
