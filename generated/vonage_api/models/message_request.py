"""The schema ``#/components/schemas/MessageRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from .._support.decode import new, unknown
from .._support.model import Model
from .._support.plain import kept, plain
from .._support.unset import UNSET, Unset
from .message_request_image import MessageRequestImage

_KNOWN = frozenset({"channel", "from", "image", "message_type", "text", "to"})


@define(kw_only=True, eq=False)
class MessageRequest(Model):
    """Document: ``#/components/schemas/MessageRequest``"""

    message_type: Literal["text", "image", "audio", "video", "file", "template", "custom"]
    """One of 'text', 'image', 'audio', 'video', 'file', 'template', 'custom'."""

    to: str
    """Recipient phone number or ID."""

    from_: str
    """Sender number or ID. In JSON: ``from``."""

    channel: Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs"]
    """One of 'sms', 'whatsapp', 'messenger', 'viber_service', 'mms', 'rcs'."""

    image: MessageRequestImage | Unset = UNSET
    """Image content (for image messages)."""

    text: str | Unset = UNSET
    """Message text (for text messages)."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.message_type = get("message_type")
        self.to = get("to")
        self.from_ = get("from")
        self.channel = get("channel")
        self.image = MessageRequestImage.from_dict(get("image", UNSET))
        self.text = get("text", UNSET)
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.message_type, source, "message_type"):
            data["message_type"] = plain(self.message_type)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if self.image is not UNSET:
            data["image"] = plain(self.image)
        if self.text is not UNSET:
            data["text"] = plain(self.text)
        data.update(plain(self.additional_properties))
        return data
