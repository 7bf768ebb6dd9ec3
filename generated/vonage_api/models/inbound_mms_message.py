"""The model ``InboundMmsMessage``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, Shape, array, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

from .event_network import EventNetwork
from .inbound_attachment import InboundAttachment
from .inbound_media import InboundMedia
from .inbound_mms_message_mms import InboundMmsMessageMms

_KNOWN = frozenset(
    {
        "audio",
        "channel",
        "client_ref",
        "content",
        "file",
        "from",
        "image",
        "message_type",
        "message_uuid",
        "mms",
        "origin",
        "text",
        "timestamp",
        "to",
        "vcard",
        "video",
    }
)


@define(kw_only=True, eq=False, repr=False)
class InboundMmsMessage(Model):
    """An inbound MMS.

    Schema: ``#/components/schemas/InboundMmsMessage``
    """

    channel: Literal["mms"] | str
    """The channel of the message. Always 'mms'."""

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

    content: list[InboundAttachment] = field(factory=Absent)
    """The attachments, if there are several."""

    file: InboundMedia | None = None
    """An inbound file."""

    image: InboundMedia | None = None
    """An inbound file."""

    message_type: Literal["text", "image", "vcard", "audio", "video", "file", "content"] | str | None = None
    """Type of the message. One of 'text', 'image', 'vcard', 'audio', 'video', 'file', 'content'."""

    mms: InboundMmsMessageMms | None = None

    origin: EventNetwork | None = None
    """A network."""

    text: str | None = None
    """Text of the message."""

    vcard: InboundMedia | None = None
    """An inbound file."""

    video: InboundMedia | None = None
    """An inbound file."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"channel", "from", "message_uuid", "timestamp", "to"}),
        fixed={"channel": "mms"},
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
        self.content = array(get("content", MISSING), InboundAttachment.from_dict)
        self.file = InboundMedia.from_dict(get("file"))
        self.image = InboundMedia.from_dict(get("image"))
        self.message_type = get("message_type")
        self.mms = InboundMmsMessageMms.from_dict(get("mms"))
        self.origin = EventNetwork.from_dict(get("origin"))
        self.text = get("text")
        self.vcard = InboundMedia.from_dict(get("vcard"))
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
        if kept(self.content, source, "content"):
            data["content"] = plain(self.content)
        if kept(self.file, source, "file"):
            data["file"] = plain(self.file)
        if kept(self.image, source, "image"):
            data["image"] = plain(self.image)
        if kept(self.message_type, source, "message_type"):
            data["message_type"] = plain(self.message_type)
        if kept(self.mms, source, "mms"):
            data["mms"] = plain(self.mms)
        if kept(self.origin, source, "origin"):
            data["origin"] = plain(self.origin)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if kept(self.vcard, source, "vcard"):
            data["vcard"] = plain(self.vcard)
        if kept(self.video, source, "video"):
            data["video"] = plain(self.video)
        data.update(plain(self.additional_properties))
        return data
