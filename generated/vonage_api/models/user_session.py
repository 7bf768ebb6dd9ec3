"""The model ``UserSession``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .self_link import SelfLink
from .user_session_embedded import UserSessionEmbedded
from .user_session_properties import UserSessionProperties

_KNOWN = frozenset({"_embedded", "_links", "id", "properties"})


@define(kw_only=True, eq=False, repr=False)
class UserSession(Model):
    """User session.

    Schema: ``#/components/schemas/UserSession``
    """

    embedded: UserSessionEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    id: str | None = None

    properties: UserSessionProperties | None = None

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
        self.embedded = UserSessionEmbedded.from_dict(get("_embedded"))
        self.links = SelfLink.from_dict(get("_links"))
        self.id = get("id")
        self.properties = UserSessionProperties.from_dict(get("properties"))
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
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.properties, source, "properties"):
            data["properties"] = plain(self.properties)
        data.update(plain(self.additional_properties))
        return data
