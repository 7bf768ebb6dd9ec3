from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model

from .conversation_properties import ConversationProperties
from .conversation_timestamp import ConversationTimestamp
from .self_link import SelfLink
from .user_conversation_embedded import UserConversationEmbedded


class UserConversation(Model):
    """User conversation.

    Schema: ``#/components/schemas/UserConversation``
    """

    embedded: UserConversationEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    display_name: str | None = None
    """At most 50 characters."""
    id: str | None = None
    image_url: str | None = None
    """At most 2048 characters."""
    name: str | None = None
    """Unique name. Vonage generates one if it is omitted. At most 100 characters."""
    properties: ConversationProperties | None = None
    sequence_number: int | None = None
    """Identifier of the last event."""
    state: Literal["ACTIVE", "INACTIVE", "DELETED"] | str | None = None
    timestamp: ConversationTimestamp | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"sequence_number": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "embedded": UserConversationEmbedded,
                "links": SelfLink,
                "properties": ConversationProperties,
                "timestamp": ConversationTimestamp,
            }
        )
