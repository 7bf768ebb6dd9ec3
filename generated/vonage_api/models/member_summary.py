"""The schema ``#/components/schemas/MemberSummary``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from .._support.decode import new, unknown
from .._support.model import Model
from .._support.plain import kept, plain
from .member_summary_embedded import MemberSummaryEmbedded
from .member_summary_links import MemberSummaryLinks

_KNOWN = frozenset({"_embedded", "_links", "id", "state"})


@define(kw_only=True, eq=False, repr=False)
class MemberSummary(Model):
    """Document: ``#/components/schemas/MemberSummary``"""

    embedded: MemberSummaryEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: MemberSummaryLinks | None = None
    """URL of this member. In JSON: ``_links``."""

    id: str | None = None
    """Not described by the document."""

    state: Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str | None = None
    """One of 'INVITED', 'JOINED', 'LEFT', 'UNKNOWN'."""

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
        self.embedded = MemberSummaryEmbedded.from_dict(get("_embedded"))
        self.links = MemberSummaryLinks.from_dict(get("_links"))
        self.id = get("id")
        self.state = get("state")
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
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.state, source, "state"):
            data["state"] = plain(self.state)
        data.update(plain(self.additional_properties))
        return data
