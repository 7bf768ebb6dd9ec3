from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Array, Boolean, Case, Cases, Not, Object, String


class TransferAction(Model):
    """Move the legs of this conversation to another existing conversation.

    Schema: ``#/components/schemas/TransferAction``
    """

    action: Literal["transfer"]
    """Always 'transfer'."""
    conversation_id: str
    """Identifier of the target conversation (`CON-` followed by a UUID). In JSON: ``conversationId``. Matching
    ``^CON-[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$``.
    """
    can_hear: list[str] | Unset = UNSET
    """UUIDs of the legs that these legs can hear. In JSON: ``canHear``."""
    can_speak: list[str] | Unset = UNSET
    """UUIDs of the legs that can hear these legs. In JSON: ``canSpeak``."""
    mute: bool | Unset = UNSET
    """Mute the legs. Not permitted together with `canSpeak`."""

    _JSON_NAMES = {"conversation_id": "conversationId", "can_hear": "canHear", "can_speak": "canSpeak"}

    RULE = AllOf(
        Object(
            "#/components/schemas/TransferAction",
            properties={
                "action": String(enum=("transfer",)),
                "conversationId": String(
                    pattern="^CON-[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z"
                ),
                "canHear": Array(String()),
                "canSpeak": Array(String()),
                "mute": Boolean(),
            },
            required=("action", "conversationId"),
        ),
        Cases(
            Case(when={"mute": (False,)}),
            Case(when={"mute": (True,)}, then=Object(properties={"canSpeak": Not(AnyValue())})),
            pointer="#/components/schemas/TransferAction/anyOf",
        ),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"can_hear": ListOf(), "can_speak": ListOf()})
