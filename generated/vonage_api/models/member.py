from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model

from .channel import Channel
from .member_embedded import MemberEmbedded
from .member_initiator import MemberInitiator
from .member_links import MemberLinks
from .member_media import MemberMedia
from .member_timestamp import MemberTimestamp


class Member(Model):
    """Member.

    Schema: ``#/components/schemas/Member``
    """

    embedded: MemberEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: MemberLinks | None = None
    """In JSON: ``_links``."""
    channel: Channel | None = None
    """Endpoint through which a member takes part in a conversation."""
    conversation_id: str | None = None
    id: str | None = None
    initiator: MemberInitiator | None = None
    invited_by: str | None = None
    knocking_id: str | None = None
    media: MemberMedia | None = None
    """Audio state of a member."""
    state: Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str | None = None
    timestamp: MemberTimestamp | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "embedded": MemberEmbedded,
                "links": MemberLinks,
                "channel": Channel,
                "initiator": MemberInitiator,
                "media": MemberMedia,
                "timestamp": MemberTimestamp,
            }
        )
