from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageRcsOptions(Model):
    """Options of the RCS channel.

    Schema: ``#/components/schemas/MessageRcsOptions``
    """

    card_orientation: Literal["VERTICAL", "HORIZONTAL"] | Unset = UNSET
    """Orientation of a card."""
    card_width: Literal["SMALL", "MEDIUM"] | Unset = UNSET
    """Width of the cards of a carousel."""
    category: (
        Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"] | Unset
    ) = UNSET
    """Category of the message."""
    image_alignment: Literal["RIGHT", "LEFT"] | Unset = UNSET
    """Position of the image in a horizontal card. Required for horizontal cards."""

    RULE = Object(
        "#/components/schemas/MessageRcsOptions",
        properties={
            "card_orientation": String(enum=("VERTICAL", "HORIZONTAL")),
            "card_width": String(enum=("SMALL", "MEDIUM")),
            "category": String(
                enum=("authentication", "transaction", "promotion", "service-request", "acknowledgement")
            ),
            "image_alignment": String(enum=("RIGHT", "LEFT")),
        },
    )
