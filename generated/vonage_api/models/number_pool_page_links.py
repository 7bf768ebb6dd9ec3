"""The model ``NumberPoolPageLinks``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .link import Link

_KNOWN = frozenset({"first", "last", "next", "previous", "self"})


@define(kw_only=True, eq=False, repr=False)
class NumberPoolPageLinks(Model):
    """Links to this page and to the pages around it.

    Schema: ``#/components/schemas/NumberPoolPageLinks``
    """

    first: Link | None = None

    last: Link | None = None

    next: Link | None = None

    previous: Link | None = None

    self_: Link | None = None
    """In JSON: ``self``."""

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
        self.first = Link.from_dict(get("first"))
        self.last = Link.from_dict(get("last"))
        self.next = Link.from_dict(get("next"))
        self.previous = Link.from_dict(get("previous"))
        self.self_ = Link.from_dict(get("self"))
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
        if kept(self.first, source, "first"):
            data["first"] = plain(self.first)
        if kept(self.last, source, "last"):
            data["last"] = plain(self.last)
        if kept(self.next, source, "next"):
            data["next"] = plain(self.next)
        if kept(self.previous, source, "previous"):
            data["previous"] = plain(self.previous)
        if kept(self.self_, source, "self"):
            data["self"] = plain(self.self_)
        data.update(plain(self.additional_properties))
        return data
