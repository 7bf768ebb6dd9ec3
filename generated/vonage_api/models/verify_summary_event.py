from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import Absent, ListOf, date_time
from oas_runtime.model.model import Decoders, Model, Shape, field

from .verify_summary_event_workflow_item import VerifySummaryEventWorkflowItem


class VerifySummaryEvent(Model):
    """A verification ended.

    Schema: ``#/components/schemas/VerifySummaryEvent``
    """

    request_id: str
    """Identifier of the verification."""
    type: Literal["summary"] | str
    """Always 'summary'."""
    status: Literal["completed", "failed", "expired"] | str
    """Status."""
    channel_timeout: int | None = None
    """Time limit of each step, in seconds."""
    client_ref: str | None = None
    """The `client_ref` of the request."""
    price: str | None = None
    """Price of the verification."""
    submitted_at: datetime | str | None = None
    """Start of the verification."""
    workflow: list[VerifySummaryEventWorkflowItem] = field(factory=Absent)
    """Results of the steps."""

    _SCALARS = {"channel_timeout": (int, None)}

    _SHAPE = Shape(required={"request_id", "status", "type"}, fixed={"type": "summary"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"submitted_at": date_time, "workflow": ListOf(VerifySummaryEventWorkflowItem)})
