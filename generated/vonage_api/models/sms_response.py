from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .sms_response_messages_item import SmsResponseMessagesItem


class SmsResponse(Model):
    """Results for the parts of an SMS.

    Schema: ``#/components/schemas/SmsResponse``
    """

    message_count: str | None = None
    """Number of message parts. In JSON: ``message-count``."""
    messages: list[SmsResponseMessagesItem] = field(factory=Absent)
    """One entry per message part."""

    _JSON_NAMES = {"message_count": "message-count"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"messages": ListOf(SmsResponseMessagesItem)})
