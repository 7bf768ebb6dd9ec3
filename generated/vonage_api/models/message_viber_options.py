from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object, Ref, Rule, String

from .message_viber_action import MessageViberAction


class MessageViberOptions(Model):
    """Options of the Viber channel.

    Schema: ``#/components/schemas/MessageViberOptions``
    """

    action: MessageViberAction | Unset = UNSET
    """A button below a Viber message."""
    category: Literal["transaction", "promotion"] | Unset = UNSET
    """Category of the message."""
    duration: str | Unset = UNSET
    """Duration of a video in seconds, from 1 to 600, as a string. Required for videos. Matching
    ``^([1-9][0-9]?|[1-5][0-9]{2}|600)$``.
    """
    file_size: str | Unset = UNSET
    """Size of a video in MB, from 1 to 200, as a string. Required for videos. Matching
    ``^([1-9][0-9]?|1[0-9]{2}|200)$``.
    """
    ttl: int | Unset = UNSET
    """Seconds after which delivery is no longer attempted. From 30 to 259200."""
    type: str | Unset = UNSET
    """Type of the Viber message, such as `template`."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageViberOptions",
        properties={
            "action": Ref(lambda: MessageViberAction.RULE),
            "category": String(enum=("transaction", "promotion")),
            "duration": String(pattern="^([1-9][0-9]?|[1-5][0-9]{2}|600)\\Z"),
            "file_size": String(pattern="^([1-9][0-9]?|1[0-9]{2}|200)\\Z"),
            "ttl": Integer(minimum=30, maximum=259200),
            "type": String(),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"action": MessageViberAction})
