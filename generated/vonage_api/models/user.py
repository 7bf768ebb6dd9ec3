"""The model ``User``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .self_link import SelfLink
from .user_channels import UserChannels
from .user_properties import UserProperties
from .user_timestamp import UserTimestamp

_KNOWN = frozenset(
    {"_links", "channels", "display_name", "id", "image_url", "name", "properties", "timestamp"}
)


@define(kw_only=True, eq=False, repr=False)
class User(Model):
    """User.

    Schema: ``#/components/schemas/User``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``. Read-only: only the server sends it."""

    channels: UserChannels | None = None

    display_name: str | None = None

    id: str | None = None
    """Read-only: only the server sends it."""

    image_url: str | None = None

    name: str | None = None

    properties: UserProperties | None = None

    timestamp: UserTimestamp | None = None
    """Read-only: only the server sends it."""

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
        self.links = SelfLink.from_dict(get("_links"))
        self.channels = UserChannels.from_dict(get("channels"))
        self.display_name = get("display_name")
        self.id = get("id")
        self.image_url = get("image_url")
        self.name = get("name")
        self.properties = UserProperties.from_dict(get("properties"))
        self.timestamp = UserTimestamp.from_dict(get("timestamp"))
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
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.channels, source, "channels"):
            data["channels"] = plain(self.channels)
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
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = plain(self.timestamp)
        data.update(plain(self.additional_properties))
        return data
