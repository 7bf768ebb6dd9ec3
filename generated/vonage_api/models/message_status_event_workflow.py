"""The model ``MessageStatusEventWorkflow``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"items_number", "items_total", "workflow_id"})


@define(kw_only=True, eq=False, repr=False)
class MessageStatusEventWorkflow(Model):
    """The failover workflow that the message belongs to.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/workflow``
    """

    items_number: str | None = None
    """Number of this message, starting at 1."""

    items_total: str | None = None
    """Total number of messages."""

    workflow_id: str | None = None
    """Identifier of the workflow."""

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
        self.items_number = get("items_number")
        self.items_total = get("items_total")
        self.workflow_id = get("workflow_id")
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
        if kept(self.items_number, source, "items_number"):
            data["items_number"] = plain(self.items_number)
        if kept(self.items_total, source, "items_total"):
            data["items_total"] = plain(self.items_total)
        if kept(self.workflow_id, source, "workflow_id"):
            data["workflow_id"] = plain(self.workflow_id)
        data.update(plain(self.additional_properties))
        return data
