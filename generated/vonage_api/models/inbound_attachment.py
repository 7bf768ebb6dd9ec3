from __future__ import annotations

from oas_runtime.model.model import Model


class InboundAttachment(Model):
    """One of several attachments.

    Schema: ``#/components/schemas/InboundAttachment``
    """

    type: str | None = None
    """Kind of attachment."""
    url: str | None = None
    """URL of the attachment."""
