"""The model ``SecretInfo``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

from .self_link import SelfLink

_KNOWN = frozenset({"_links", "created_at", "id"})


@define(kw_only=True, eq=False, repr=False)
class SecretInfo(Model):
    """Secret info.

    Schema: ``#/components/schemas/SecretInfo``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    created_at: datetime | str | None = None

    id: str | None = None

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
        self.created_at = date_time(get("created_at"))
        self.id = get("id")
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
        if kept(self.created_at, source, "created_at"):
            data["created_at"] = restored(self.created_at, source and source.get("created_at"))
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        data.update(plain(self.additional_properties))
        return data
