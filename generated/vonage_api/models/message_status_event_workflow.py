from __future__ import annotations

from oas_runtime.model.model import Model


class MessageStatusEventWorkflow(Model):
    """The failover workflow that the message belongs to.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/workflow``
    """

    items_number: str | None = None
    """Number of this message, starting at 1."""
    items_total: str | None = None
    """Total number of messages."""
    workflow_id: str | None = None
    """Identifier of the workflow."""
