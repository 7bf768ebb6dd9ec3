from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model


class ConversationTimestamp(Model):
    """``timestamp`` of ``Conversation``.

    Schema: ``#/components/schemas/Conversation/properties/timestamp``
    """

    created: datetime | str | None = None
    destroyed: datetime | str | None = None
    updated: datetime | str | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"created": date_time, "destroyed": date_time, "updated": date_time})
