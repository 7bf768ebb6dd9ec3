from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageSmsOptions(Model):
    """Options of the SMS channel.

    Schema: ``#/components/schemas/MessageSmsOptions``
    """

    content_id: str | Unset = UNSET
    """Content id required by the regulations of some countries (DLT in India)."""
    encoding_type: Literal["text", "unicode", "auto"] | Unset = UNSET
    """Character set of the message. `auto` selects it from the text."""
    entity_id: str | Unset = UNSET
    """Entity id required by the regulations of some countries (DLT in India)."""
    pool_id: str | Unset = UNSET
    """Pool of numbers to send from. `from` is still required."""

    RULE = Object(
        "#/components/schemas/MessageSmsOptions",
        properties={
            "content_id": String(),
            "encoding_type": String(enum=("text", "unicode", "auto")),
            "entity_id": String(),
            "pool_id": String(),
        },
    )
