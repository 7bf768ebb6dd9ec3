"""The model ``InboundSms``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset(
    {
        "api-key",
        "concat",
        "concat-part",
        "concat-ref",
        "concat-total",
        "data",
        "keyword",
        "message-timestamp",
        "messageId",
        "msisdn",
        "nonce",
        "sig",
        "text",
        "timestamp",
        "to",
        "type",
        "udh",
    }
)


@define(kw_only=True, eq=False, repr=False)
class InboundSms(Model):
    """An inbound SMS, or one part of a long one.

    Schema: ``#/components/schemas/InboundSms``
    """

    msisdn: str
    """Phone number or name of the sender."""

    to: str
    """Your number."""

    message_id: str
    """Identifier of the message or message part. In JSON: ``messageId``."""

    type: Literal["text", "unicode", "binary"] | str
    """Type of the message. One of 'text', 'unicode', 'binary'."""

    api_key: str | None = None
    """Your API key. In JSON: ``api-key``."""

    concat: str | None = None
    """`true` for one part of a long message."""

    concat_part: str | None = None
    """Number of this part, starting at 1. In JSON: ``concat-part``."""

    concat_ref: str | None = None
    """Reference that all parts of a message share. In JSON: ``concat-ref``."""

    concat_total: str | None = None
    """Number of parts. In JSON: ``concat-total``."""

    data: str | None = None
    """Binary content in hexadecimal."""

    keyword: str | None = None
    """First word of the text, in upper case."""

    message_timestamp: str | None = None
    """Time of arrival, as `YYYY-MM-DD HH:MM:SS` (UTC). In JSON: ``message-timestamp``."""

    nonce: str | None = None
    """Random string that is part of the signature."""

    sig: str | None = None
    """The signature."""

    text: str | None = None
    """Text of the message. Not present in binary messages."""

    timestamp: str | None = None
    """Time of the signature, in Unix seconds."""

    udh: str | None = None
    """User data header of binary content, in hexadecimal."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"messageId", "msisdn", "to", "type"}),
        fixed={},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.msisdn = get("msisdn")
        self.to = get("to")
        self.message_id = get("messageId")
        self.type = get("type")
        self.api_key = get("api-key")
        self.concat = get("concat")
        self.concat_part = get("concat-part")
        self.concat_ref = get("concat-ref")
        self.concat_total = get("concat-total")
        self.data = get("data")
        self.keyword = get("keyword")
        self.message_timestamp = get("message-timestamp")
        self.nonce = get("nonce")
        self.sig = get("sig")
        self.text = get("text")
        self.timestamp = get("timestamp")
        self.udh = get("udh")
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
        if kept(self.msisdn, source, "msisdn"):
            data["msisdn"] = plain(self.msisdn)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.message_id, source, "messageId"):
            data["messageId"] = plain(self.message_id)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.api_key, source, "api-key"):
            data["api-key"] = plain(self.api_key)
        if kept(self.concat, source, "concat"):
            data["concat"] = plain(self.concat)
        if kept(self.concat_part, source, "concat-part"):
            data["concat-part"] = plain(self.concat_part)
        if kept(self.concat_ref, source, "concat-ref"):
            data["concat-ref"] = plain(self.concat_ref)
        if kept(self.concat_total, source, "concat-total"):
            data["concat-total"] = plain(self.concat_total)
        if kept(self.data, source, "data"):
            data["data"] = plain(self.data)
        if kept(self.keyword, source, "keyword"):
            data["keyword"] = plain(self.keyword)
        if kept(self.message_timestamp, source, "message-timestamp"):
            data["message-timestamp"] = plain(self.message_timestamp)
        if kept(self.nonce, source, "nonce"):
            data["nonce"] = plain(self.nonce)
        if kept(self.sig, source, "sig"):
            data["sig"] = plain(self.sig)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = plain(self.timestamp)
        if kept(self.udh, source, "udh"):
            data["udh"] = plain(self.udh)
        data.update(plain(self.additional_properties))
        return data
