"""The model ``Member``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .channel import Channel
from .member_embedded import MemberEmbedded
from .member_initiator import MemberInitiator
from .member_links import MemberLinks
from .member_media import MemberMedia
from .member_timestamp import MemberTimestamp

_KNOWN = frozenset(
    {
        "_embedded",
        "_links",
        "channel",
        "conversation_id",
        "id",
        "initiator",
        "invited_by",
        "knocking_id",
        "media",
        "state",
        "timestamp",
    }
)


@define(kw_only=True, eq=False, repr=False)
class Member(Model):
    """Member.

    Schema: ``#/components/schemas/Member``
    """

    embedded: MemberEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: MemberLinks | None = None
    """In JSON: ``_links``."""

    channel: Channel | None = None

    conversation_id: str | None = None

    id: str | None = None

    initiator: MemberInitiator | None = None

    invited_by: str | None = None

    knocking_id: str | None = None

    media: MemberMedia | None = None

    state: Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str | None = None
    """One of 'INVITED', 'JOINED', 'LEFT', 'UNKNOWN'."""

    timestamp: MemberTimestamp | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = MemberEmbedded.from_dict(get("_embedded"))
        self.links = MemberLinks.from_dict(get("_links"))
        self.channel = Channel.from_dict(get("channel"))
        self.conversation_id = get("conversation_id")
        self.id = get("id")
        self.initiator = MemberInitiator.from_dict(get("initiator"))
        self.invited_by = get("invited_by")
        self.knocking_id = get("knocking_id")
        self.media = MemberMedia.from_dict(get("media"))
        self.state = get("state")
        self.timestamp = MemberTimestamp.from_dict(get("timestamp"))
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.embedded, source, "_embedded"):
            data["_embedded"] = plain(self.embedded)
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.conversation_id, source, "conversation_id"):
            data["conversation_id"] = plain(self.conversation_id)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.initiator, source, "initiator"):
            data["initiator"] = plain(self.initiator)
        if kept(self.invited_by, source, "invited_by"):
            data["invited_by"] = plain(self.invited_by)
        if kept(self.knocking_id, source, "knocking_id"):
            data["knocking_id"] = plain(self.knocking_id)
        if kept(self.media, source, "media"):
            data["media"] = plain(self.media)
        if kept(self.state, source, "state"):
            data["state"] = plain(self.state)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = plain(self.timestamp)
        data.update(plain(self.additional_properties))
        return data
