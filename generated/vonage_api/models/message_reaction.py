from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Case, Cases, Object, String


class MessageReaction(Model):
    """A reaction to the message identified by `context` (WhatsApp).

    Schema: ``#/components/schemas/MessageReaction``
    """

    action: Literal["react", "unreact"]
    """Whether to add or remove the reaction."""
    emoji: str | Unset = UNSET
    """The emoji of the reaction. Required for `react`. At least 1 character."""

    RULE = AllOf(
        Object(
            "#/components/schemas/MessageReaction",
            properties={"action": String(enum=("react", "unreact")), "emoji": String(min_length=1)},
            required=("action",),
        ),
        Cases(
            Case(when={"action": ("react",)}, needs=("emoji",)),
            Case(when={"action": ("unreact",)}),
            exclusive=True,
            pointer="#/components/schemas/MessageReaction/oneOf",
        ),
    )
