"""The model ``InboundContext``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class InboundContext(Model):
    """The message that this message replies to.

    Schema: ``#/components/schemas/InboundContext``
    """

    message_from: str | None = None
    """The sender of that message."""
    message_uuid: str | None = None
    """Identifier of that message."""
