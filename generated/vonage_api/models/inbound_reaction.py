from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class InboundReaction(Model):
    """A reaction to a message.

    Schema: ``#/components/schemas/InboundReaction``
    """

    action: Literal["react", "unreact"] | str | None = None
    """Whether the reaction was added or removed."""
    emoji: str | None = None
    """The emoji of the reaction."""
