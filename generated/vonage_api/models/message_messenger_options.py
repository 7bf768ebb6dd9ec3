from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Case, Cases, Object, String


class MessageMessengerOptions(Model):
    """Options of the Messenger channel.

    Schema: ``#/components/schemas/MessageMessengerOptions``
    """

    category: Literal["response", "update", "message_tag"] | Unset = UNSET
    """Category of the message. Messenger permits fewer messages outside of a conversation."""
    tag: str | Unset = UNSET
    """Message tag. Required for the category `message_tag`."""

    RULE = AllOf(
        Object(
            "#/components/schemas/MessageMessengerOptions",
            properties={"category": String(enum=("response", "update", "message_tag")), "tag": String()},
        ),
        Cases(
            Case(when={"category": ("response", "update")}),
            Case(when={"category": ("message_tag",)}, needs=("category", "tag")),
            exclusive=True,
            pointer="#/components/schemas/MessageMessengerOptions/oneOf",
        ),
    )
