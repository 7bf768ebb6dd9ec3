"""The model ``ConversationTimestamp``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

_KNOWN = frozenset({"created", "destroyed", "updated"})


@define(kw_only=True, eq=False, repr=False)
class ConversationTimestamp(Model):
    """``timestamp`` of ``Conversation``.

    Schema: ``#/components/schemas/Conversation/properties/timestamp``
    """

    created: datetime | str | None = None

    destroyed: datetime | str | None = None

    updated: datetime | str | None = None

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
        self.created = date_time(get("created"))
        self.destroyed = date_time(get("destroyed"))
        self.updated = date_time(get("updated"))
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
        if kept(self.created, source, "created"):
            data["created"] = restored(self.created, source and source.get("created"))
        if kept(self.destroyed, source, "destroyed"):
            data["destroyed"] = restored(self.destroyed, source and source.get("destroyed"))
        if kept(self.updated, source, "updated"):
            data["updated"] = restored(self.updated, source and source.get("updated"))
        data.update(plain(self.additional_properties))
        return data
