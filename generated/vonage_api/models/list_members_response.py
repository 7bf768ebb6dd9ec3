"""The schema
``#/paths/~1v1~1conversations~1{conversation_id}~1members/get/responses/200/content/application~1json/schema``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import new, unknown
from .._support.model import Model
from .._support.plain import kept, plain
from .list_members_response_embedded import ListMembersResponseEmbedded
from .page_links import PageLinks

_KNOWN = frozenset({"_embedded", "_links", "page_size"})


@define(kw_only=True, eq=False, repr=False)
class ListMembersResponse(Model):
    """Document:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1members/get/responses/200/content/application~1json/schema``
    """

    embedded: ListMembersResponseEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""

    page_size: int | None = None
    """Not described by the document."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = ListMembersResponseEmbedded.from_dict(get("_embedded"))
        self.links = PageLinks.from_dict(get("_links"))
        self.page_size = get("page_size")
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.embedded, source, "_embedded"):
            data["_embedded"] = plain(self.embedded)
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.page_size, source, "page_size"):
            data["page_size"] = plain(self.page_size)
        data.update(plain(self.additional_properties))
        return data
