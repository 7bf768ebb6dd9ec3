from __future__ import annotations

from oas_runtime.model.model import Model


class InboundReply(Model):
    """The selected item of a list or of a set of buttons.

    Schema: ``#/components/schemas/InboundReply``
    """

    description: str | None = None
    """Description of the selected item."""
    id: str | None = None
    """Identifier of the selected item."""
    title: str | None = None
    """Title of the selected item."""
