from __future__ import annotations

from oas_runtime.model.model import Model


class InboundSmsMessageSms(Model):
    """``sms`` of part 2 of ``InboundSmsMessage``.

    Schema: ``#/components/schemas/InboundSmsMessage/allOf/1/properties/sms``
    """

    keyword: str | None = None
    """First word of the text, in upper case."""
    num_messages: str | None = None
    """Number of parts of the message."""
    total_count: str | None = None
    """Number of parts of the message."""
