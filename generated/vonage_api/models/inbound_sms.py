from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, Shape


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
    """Type of the message."""
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

    _JSON_NAMES = {
        "message_id": "messageId",
        "api_key": "api-key",
        "concat_part": "concat-part",
        "concat_ref": "concat-ref",
        "concat_total": "concat-total",
        "message_timestamp": "message-timestamp",
    }

    _SHAPE = Shape(required={"messageId", "msisdn", "to", "type"})
