from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .conversation_request_callback import ConversationRequestCallback
from .conversation_request_numbers_item import ConversationRequestNumbersItem
from .conversation_request_properties import ConversationRequestProperties


class ConversationRequest(Model):
    """Conversation request.

    Schema: ``#/components/schemas/ConversationRequest``
    """

    callback: ConversationRequestCallback | Unset = UNSET
    """URL that receives the events of the conversation."""
    display_name: str | Unset | None = UNSET
    """Name to show. It need not be unique. At most 50 characters."""
    image_url: str | Unset | None = UNSET
    """URL of an image to show. At most 2048 characters."""
    name: str | Unset = UNSET
    """Unique name. Vonage generates one if it is omitted. At most 100 characters."""
    numbers: list[ConversationRequestNumbersItem] | Unset = UNSET
    """Endpoints of the conversation."""
    properties: ConversationRequestProperties | Unset = UNSET
    """Settings of the conversation and custom data."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "callback": ConversationRequestCallback,
                "numbers": ListOf(ConversationRequestNumbersItem),
                "properties": ConversationRequestProperties,
            }
        )
