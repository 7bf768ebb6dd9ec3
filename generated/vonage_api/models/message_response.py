from __future__ import annotations

from oas_runtime.model.model import Model


class MessageResponse(Model):
    """A message that was accepted. Status webhooks report whether it is delivered.

    Schema: ``#/components/schemas/MessageResponse``
    """

    message_uuid: str | None = None
    """Unique identifier for the sent message."""
    workflow_id: str | None = None
    """Identifier of the workflow. Only present if `failover` was given."""
