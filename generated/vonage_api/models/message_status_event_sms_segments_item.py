from __future__ import annotations

from oas_runtime.model.model import Model


class MessageStatusEventSmsSegmentsItem(Model):
    """An item of ``segments`` of ``sms`` of ``MessageStatusEvent``.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/sms/properties/segments/items``
    """

    error_code: str | None = None
    """Reason for the failure."""
    status: str | None = None
    """Status."""
    timestamp: str | None = None
    """Time of the event."""
