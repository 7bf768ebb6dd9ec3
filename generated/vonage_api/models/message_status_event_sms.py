from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .message_status_event_sms_segments_item import MessageStatusEventSmsSegmentsItem


class MessageStatusEventSms(Model):
    """``sms`` of ``MessageStatusEvent``.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/sms``
    """

    count_total: str | None = None
    """Number of parts."""
    segments: list[MessageStatusEventSmsSegmentsItem] = field(factory=Absent)
    """The status of each part."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"segments": ListOf(MessageStatusEventSmsSegmentsItem)})
