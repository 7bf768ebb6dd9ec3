from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Array, Object, Ref, Rule

from .message_card import MessageCard


class MessageCarousel(Model):
    """A carousel of rich cards (RCS).

    Schema: ``#/components/schemas/MessageCarousel``
    """

    cards: list[MessageCard]
    """The cards of the carousel. From 2 to 10 items."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageCarousel",
        properties={"cards": Array(Ref(lambda: MessageCard.RULE), min_items=2, max_items=10)},
        required=("cards",),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"cards": ListOf(MessageCard)})
