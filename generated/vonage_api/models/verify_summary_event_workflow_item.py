from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model


class VerifySummaryEventWorkflowItem(Model):
    """An item of ``workflow`` of ``VerifySummaryEvent``.

    Schema: ``#/components/schemas/VerifySummaryEvent/properties/workflow/items``
    """

    channel: str | None = None
    """Channel of the step."""
    initiated_at: datetime | str | None = None
    """Start of the step."""
    status: Literal["unused", "completed", "failed", "expired", "user_rejected"] | str | None = None
    """Result of the step."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"initiated_at": date_time})
