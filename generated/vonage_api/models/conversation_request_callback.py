from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Ref, Rule, String

from .conversation_request_callback_params import ConversationRequestCallbackParams


class ConversationRequestCallback(Model):
    """URL that receives the events of the conversation.

    Schema: ``#/components/schemas/ConversationRequest/properties/callback``
    """

    event_mask: str | Unset = UNSET
    """Comma-separated list of event types. The default is all. At most 200 characters."""
    method: Literal["POST", "GET"] | Unset = UNSET
    """The server's default is "POST"."""
    params: ConversationRequestCallbackParams | Unset = UNSET
    url: str | Unset = UNSET
    """At most 2048 characters."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ConversationRequest/properties/callback",
        properties={
            "event_mask": String(max_length=200),
            "method": String(enum=("POST", "GET")),
            "params": Ref(lambda: ConversationRequestCallbackParams.RULE),
            "url": String(max_length=2048),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"params": ConversationRequestCallbackParams})
