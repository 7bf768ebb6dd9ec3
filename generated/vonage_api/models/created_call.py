from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class CreatedCall(Model):
    """A call that was created. `voice.get_call` returns its details.

    Schema: ``#/components/schemas/CreatedCall``
    """

    conversation_uuid: str | None = None
    """Identifier of the conversation that the call belongs to (`CON-` followed by a UUID)."""
    direction: Literal["outbound", "inbound"] | str | None = None
    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "machine",
            "completed",
            "busy",
            "cancelled",
            "failed",
            "rejected",
            "timeout",
            "unanswered",
        ]
        | str
        | None
    ) = None
    """Status of the call: `started`."""
    uuid: str | None = None
    """Unique identifier of the call."""
