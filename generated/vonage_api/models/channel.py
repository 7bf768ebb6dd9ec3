from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule, String

from .channel_from import ChannelFrom
from .channel_to import ChannelTo


class Channel(Model):
    """Endpoint through which a member takes part in a conversation.

    Schema: ``#/components/schemas/Channel``
    """

    type: Literal["app", "phone", "sms", "mms", "whatsapp", "viber", "messenger"] | str
    from_: ChannelFrom | None = None
    """In JSON: ``from``."""
    to: ChannelTo | None = None

    _JSON_NAMES = {"from_": "from"}

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/Channel",
        properties={
            "type": String(enum=("app", "phone", "sms", "mms", "whatsapp", "viber", "messenger")),
            "from": Ref(lambda: ChannelFrom.RULE),
            "to": Ref(lambda: ChannelTo.RULE),
        },
        required=("type",),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"from_": ChannelFrom, "to": ChannelTo})
