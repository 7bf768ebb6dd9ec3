"""The model ``UserConversation``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .conversation_properties import ConversationProperties
from .conversation_timestamp import ConversationTimestamp
from .self_link import SelfLink
from .user_conversation_embedded import UserConversationEmbedded

_KNOWN = frozenset(
    {
        "_embedded",
        "_links",
        "display_name",
        "id",
        "image_url",
        "name",
        "properties",
        "sequence_number",
        "state",
        "timestamp",
    }
)


@define(kw_only=True, eq=False, repr=False)
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
    """One of 'ACTIVE', 'INACTIVE', 'DELETED'."""

    timestamp: ConversationTimestamp | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"sequence_number": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = UserConversationEmbedded.from_dict(get("_embedded"))
        self.links = SelfLink.from_dict(get("_links"))
        self.display_name = get("display_name")
        self.id = get("id")
        self.image_url = get("image_url")
        self.name = get("name")
        self.properties = ConversationProperties.from_dict(get("properties"))
        self.sequence_number = get("sequence_number")
        self.state = get("state")
        self.timestamp = ConversationTimestamp.from_dict(get("timestamp"))
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
        if kept(self.display_name, source, "display_name"):
            data["display_name"] = plain(self.display_name)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.image_url, source, "image_url"):
            data["image_url"] = plain(self.image_url)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.properties, source, "properties"):
            data["properties"] = plain(self.properties)
        if kept(self.sequence_number, source, "sequence_number"):
            data["sequence_number"] = plain(self.sequence_number)
        if kept(self.state, source, "state"):
            data["state"] = plain(self.state)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = plain(self.timestamp)
        data.update(plain(self.additional_properties))
        return data
